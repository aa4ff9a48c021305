package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Schema;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.InProcessCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read is written again, where a schema speaks of it. */
class LosslessTest {
  private static final String ASK =
      """
      {"title":"Ask","type":"object","required":["kind"],
       "properties":{"kind":{"type":"string"},"question":{"type":"string"}}}
      """;

  private static final String ANSWER =
      """
      {"title":"Answer","type":"object","required":["kind"],
       "properties":{"kind":{"type":"string"},"content":{"type":"array","items":{"type":"string"}},
                     "note":{"type":"string"}}}
      """;

  @TempDir Path work;

  /** The type of a value of several branches is that which knows most of it. */
  @ParameterizedTest
  @CsvSource({"true", "false"})
  void bestBranchOfAnyOf(boolean askFirst) throws IOException {
    String branches = askFirst ? ASK + "," + ANSWER : ANSWER + "," + ASK;
    CompiledSchemas compiled =
        compile("{\"title\":\"Reply\",\"anyOf\":[" + branches + "]}", "\"s.json\"");
    assertThat(compiled.messages())
        .contains("[BranchesOverlap] s.json:1:1", "/anyOf/0 and /anyOf/1");
    Schema<?> schema = compiled.get("com.acme", "s.json");
    for (String json :
        new String[] {
          "{\"kind\":\"a\",\"question\":\"why\"}",
          "{\"kind\":\"b\",\"content\":[\"so\"]}",
          "{\"kind\":\"b\",\"content\":[],\"note\":\"n\"}"
        }) {
      assertThat(again(schema, json)).isEqualTo(json);
    }
    // Of two that know as much, the first in the schema.
    assertThat(schema.read("{\"kind\":\"c\"}").getClass().getSimpleName())
        .isEqualTo(askFirst ? "Ask" : "Answer");
    // What the best one does not know follows keepUnknown, which is off.
    assertThat(
            again(schema, "{\"kind\":\"b\",\"content\":[],\"note\":\"n\",\"question\":\"lost\"}"))
        .isEqualTo("{\"kind\":\"b\",\"content\":[],\"note\":\"n\"}");
  }

  /** A union can have branches of several keywords: no two of a {@code oneOf} hold together. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"anyOf": [{"oneOf": [ASK, ANSWER]}, {"type": "string"}]} | ``
          {"oneOf": [{"anyOf": [ASK, ANSWER]}, {"type": "string"}]} | /oneOf/0/anyOf/0 and /oneOf/0/anyOf/1 of an anyOf
          {"anyOf": [{"oneOf": [ASK, {"type": "string"}]}, ANSWER]} | /anyOf/0/oneOf/0 and /anyOf/1 of an anyOf
          """)
  void onlyBranchesOfOneAnyOfHoldTogether(String schema, String branches) throws IOException {
    String json = schema.replace("ASK", ASK).replace("ANSWER", ANSWER);
    String messages = compile(json, "\"s.json\"").messages();
    if (branches.isEmpty()) {
      assertThat(messages).isEmpty();
    } else {
      assertThat(messages).contains("[BranchesOverlap]", "the branches at " + branches);
    }
  }

  @Test
  void nothingIsLostWhereUnknownPropertiesAreKept() throws IOException {
    CompiledSchemas compiled =
        compile(
            "{\"title\":\"Reply\",\"anyOf\":[" + ASK + "," + ANSWER + "]}",
            "value = \"s.json\", keepUnknown = true");
    assertThat(compiled.messages()).isEmpty();
    String json = "{\"kind\":\"b\",\"content\":[],\"note\":\"n\",\"question\":\"kept\"}";
    assertThat(again(compiled.get("com.acme", "s.json"), json)).isEqualTo(json);
  }

  /** What is passed over may have kept a document from a second branch; {@code validate} tells. */
  @Test
  void aPropertyThatDecidedIsPassedOver() throws IOException {
    String schema =
        """
        {"title": "Range", "oneOf": [
          {"type": "object", "properties": {"a": {"type": "integer"}, "x": {"type": "integer"}}},
          {"type": "object", "properties": {"a": {"type": "integer"}, "y": {"type": "string"}}}]}
        """;
    String json = "{\"a\":1,\"x\":\"s\"}";
    assertThat(isValidAgain(compiled(schema), json)).isFalse();
    Schema<?> keeping =
        compile(schema, "value = \"s.json\", keepUnknown = true").get("com.acme", "s.json");
    assertThat(again(keeping, json)).isEqualTo(json);
  }

  private static <T> boolean isValidAgain(Schema<T> schema, String json) {
    T value = schema.read(json);
    assertThat(schema.validate(value)).isEqualTo(schema.validateJson(schema.write(value)));
    return schema.validate(value).isValid();
  }

  @ParameterizedTest
  @CsvSource({"true", "{}"})
  void openObjectsKeepTheRest(String rest) throws IOException {
    Schema<?> schema =
        compiled(
            "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"integer\"}},"
                + "\"additionalProperties\":"
                + rest
                + "}");
    String json = "{\"a\":1,\"x\":{\"y\":[1,null]},\"z\":null}";
    assertThat(again(schema, json)).isEqualTo(json);
  }

  /** The schema is silent: properties that it does not name are passed over. */
  @Test
  void silenceKeepsNothing() throws IOException {
    Schema<?> schema =
        compiled("{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"integer\"}}}");
    assertThat(again(schema, "{\"a\":1,\"x\":2}")).isEqualTo("{\"a\":1}");
  }

  private static <T> String again(Schema<T> schema, String json) {
    T value = schema.read(json);
    assertThat(schema.validate(value).isValid()).isTrue();
    return schema.writeString(value);
  }

  private Schema<?> compiled(String schema) throws IOException {
    CompiledSchemas compiled = compile(schema, "\"s.json\"");
    assertThat(compiled.messages()).isEmpty();
    return compiled.get("com.acme", "s.json");
  }

  private CompiledSchemas compile(String schema, String annotation) throws IOException {
    Path root = Files.createDirectories(work.resolve("schemas"));
    Files.writeString(root.resolve("s.json"), schema);
    return new InProcessCompiler(root, work).annotate("com.acme", annotation).compile();
  }
}
