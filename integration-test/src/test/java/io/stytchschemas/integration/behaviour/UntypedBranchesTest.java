package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.InProcessCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Branches that list properties and do not say that there is an object: the specification allows
 * any other value there. {@code read} takes them for objects, and that is all that it refuses.
 */
class UntypedBranchesTest {
  private static final String LISTS =
      """
      {"anyOf": [
        {"title": "Maps", "type": "array", "items": {"type": "object"}},
        {"title": "Flags", "type": "array", "items": {"type": "boolean"}},
        {"title": "Named", "properties": {"name": {"type": "string"}}}]}
      """;

  private static final String TAGGED =
      """
      {"anyOf": [
        {"title": "Cat", "properties": {"kind": {"const": "cat"}}, "required": ["kind"]},
        {"title": "Dog", "properties": {"kind": {"const": "dog"}}, "required": ["kind"]}]}
      """;

  private static final String SEVERAL_TYPES =
      """
      {"type": ["object", "string"], "properties": {"a": {"type": "integer"}}, "anyOf": [
        {"properties": {"b": {"type": "integer"}}}, {"properties": {"c": {"type": "integer"}}}]}
      """;

  private static final String ONE_FOR_ALL =
      """
      {"additionalProperties": {"type": "string"}, "anyOf": [
        {"type": "object", "properties": {"a": {"type": "string"}}}, {"minLength": 3}]}
      """;

  @TempDir Path work;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ["a"] | must match a branch of its own type
          5     | must be an array or an object
          """)
  void refusesOtherKinds(String json, String message) throws IOException {
    refuses(LISTS, json, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          5     | must be an object
          ["a"] | must be an object
          "cat" | must be an object
          """)
  void refusesOtherKindsThanThoseThatAPropertyTellsApart(String json, String message)
      throws IOException {
    refuses(TAGGED, json, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [{"a":1}]
          [true]
          {"name":"n"}
          """)
  void readsWhatBranchesWithATypeAllow(String json) throws IOException {
    assertThat(roundTrip(LISTS, json)).isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "text"
          {"a":1,"b":2}
          """)
  void readsEveryTypeThatIsListed(String json) throws IOException {
    assertThat(roundTrip(SEVERAL_TYPES, json)).isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "text"
          5
          [1]
          {"a":"b"}
          """)
  void readsAnythingWhereABranchListsNoProperties(String json) throws IOException {
    assertThat(roundTrip(ONE_FOR_ALL, json)).isEqualTo(json);
  }

  private void refuses(String text, String json, String message) throws IOException {
    Schema<?> schema = compiled(text);
    assertThat(schema.validateJson(json).isValid()).isTrue();
    assertThatThrownBy(() -> schema.read(json))
        .isInstanceOfSatisfying(
            SchemaViolationException.class,
            e ->
                assertThat(e.result().errors())
                    .singleElement()
                    .satisfies(
                        error -> {
                          assertThat(error.instanceLocation()).isEmpty();
                          assertThat(error.message()).isEqualTo(message);
                        }));
  }

  private String roundTrip(String text, String json) throws IOException {
    return written(compiled(text), json);
  }

  private static <T> String written(Schema<T> schema, String json) {
    T value = schema.read(json);
    assertThat(schema.validate(value).isValid()).isTrue();
    return schema.writeString(value);
  }

  private Schema<?> compiled(String text) throws IOException {
    Path root = Files.createDirectories(work.resolve("schemas"));
    Files.writeString(root.resolve("value.json"), text);
    CompiledSchemas compiled =
        new InProcessCompiler(root, Files.createTempDirectory(work, "out"))
            .annotate("untyped", "value = \"*.json\", keepUnknown = true")
            .compile();
    assertThat(compiled.messages()).isEmpty();
    return compiled.all("untyped").get(0);
  }
}
