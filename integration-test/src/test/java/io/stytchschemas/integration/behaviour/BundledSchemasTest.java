package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.InProcessCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that carry copies of the same schemas, as bundlers make them. */
class BundledSchemasTest {
  private static final String META_SCHEMA = "http://json-schema.org/draft-07/schema";

  @TempDir Path work;

  @Test
  void eachFindsItsOwnAndOthersThePublished() throws IOException {
    Path root = Files.createDirectories(work.resolve("root"));
    Files.writeString(root.resolve("a.json"), bundle("string"));
    Files.writeString(root.resolve("b.json"), bundle("integer"));
    Files.writeString(root.resolve("c.json"), "{\"$ref\": \"%s#\"}".formatted(META_SCHEMA));
    CompiledSchemas compiled =
        new InProcessCompiler(root, Files.createDirectories(work.resolve("out")))
            .annotate("acme", "\"*.json\"")
            .compile();
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    assertThat(compiled.get("acme", "a.json").validateJson("\"text\"").isValid()).isTrue();
    assertThat(compiled.get("acme", "a.json").validateJson("1").isValid()).isFalse();
    assertThat(compiled.get("acme", "b.json").validateJson("1").isValid()).isTrue();
    assertThat(compiled.get("acme", "b.json").validateJson("\"text\"").isValid()).isFalse();
    assertThat(compiled.get("acme", "c.json").validateJson("{\"minLength\": 1}").isValid())
        .isTrue();
    assertThat(compiled.get("acme", "c.json").validateJson("{\"minLength\": -1}").isValid())
        .isFalse();
  }

  /** 2020-12 core, section 9.3: a bundle is as good as the files in it, whatever is read first. */
  @ParameterizedTest
  @CsvSource({
    "bundle.json, https://acme.com/inner, https://acme.com/far",
    "bundle.json, https://acme.com/far, https://acme.com/inner",
    "bundle.{json}, deep.json, https://acme.com/inner"
  })
  void whatIsBundledIsFoundByItsIdentifier(String references, String first, String second)
      throws IOException {
    Path root = Files.createDirectories(work.resolve("root"));
    Files.writeString(
        root.resolve("a.json"),
        "{\"properties\": {\"a\": {\"$ref\": \"%s\"}, \"b\": {\"$ref\": \"%s\"}}}"
            .formatted(first, second));
    Files.writeString(
        root.resolve("bundle.json"),
        """
        {"$id": "https://acme.com/bundle", "examples": [{"$id": "https://acme.com/none"}],
         "$defs": {"one": {"$id": "inner", "type": "integer"},
                   "two": {"$id": "https://acme.com/far", "type": "integer"}}}
        """);
    Files.writeString(root.resolve("deep.json"), "{\"$ref\": \"https://acme.com/far\"}");
    CompiledSchemas compiled =
        new InProcessCompiler(root, Files.createDirectories(work.resolve("out")))
            .annotate("acme", "value = \"a.json\", references = \"" + references + "\"")
            .compile();
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.get("acme", "a.json").validateJson("{\"a\": 1, \"b\": 2}").isValid())
        .isTrue();
    assertThat(compiled.get("acme", "a.json").validateJson("{\"a\": \"1\"}").isValid()).isFalse();
    assertThat(compiled.get("acme", "a.json").validateJson("{\"b\": \"1\"}").isValid()).isFalse();
  }

  /** A file that only a path leads to has what it bundles as well, for all that lead there. */
  @ParameterizedTest
  @CsvSource({"https://acme.com/inner, bundle.json", "bundle.json, https://acme.com/inner"})
  void theOrderOfReferencesDoesNotMatter(String first, String second) throws IOException {
    Path root = Files.createDirectories(work.resolve("root"));
    Files.writeString(
        root.resolve("a.json"),
        "{\"properties\": {\"a\": {\"$ref\": \"%s\"}, \"b\": {\"$ref\": \"%s\"}}}"
            .formatted(first, second));
    Files.writeString(
        root.resolve("bundle.json"),
        "{\"type\": \"integer\", \"$defs\": {\"one\": {\"$id\": \"https://acme.com/inner\","
            + " \"type\": \"integer\"}}}");
    CompiledSchemas compiled =
        new InProcessCompiler(root, Files.createDirectories(work.resolve("out")))
            .annotate("acme", "\"a.json\"")
            .compile();
    assertThat(compiled.messages()).isEmpty();
    assertThat(compiled.get("acme", "a.json").validateJson("{\"a\": \"1\"}").isValid()).isFalse();
    assertThat(compiled.get("acme", "a.json").validateJson("{\"b\": \"1\"}").isValid()).isFalse();
  }

  /** A schema that refers to its own copy of what calls itself the meta-schema. */
  private static String bundle(String type) {
    return "{\"$ref\": \"%1$s\", \"$defs\": {\"copy\": {\"$id\": \"%1$s\", \"type\": \"%2$s\"}}}"
        .formatted(META_SCHEMA, type);
  }
}
