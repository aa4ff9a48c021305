package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.SchemaFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code patternProperties} that leave no property over have values of one type. */
class PatternMapsTest {
  @TempDir Path work;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"": INTEGER}                         |
          {".*": INTEGER}                       |
          {"^.*": INTEGER}                      |
          {".*": INTEGER}                       | , "additionalProperties": {"type": "string"}
          {"^x-": INTEGER}                      | , "additionalProperties": false
          {"^x-": {"$ref": "#/$defs/n"}, "^y-": {"$ref": "#/$defs/n"}} | , "additionalProperties": false
          {"^x-": {"$ref": "#/$defs/n"}}        | , "additionalProperties": {"$ref": "#/$defs/n"}
          {"^x-": {"$ref": "#/$defs/n"}}        | , "additionalProperties": {"$ref": "#/$defs/n", "title": "N"}
          {"^x-": INTEGER}                      | , "additionalProperties": {"type": "integer"}
          {"^x-": INTEGER, "^y-": {"type": "integer", "minimum": 7}} | , "additionalProperties": false
          """)
  void valuesOfOneTypeAreAMapOfIt(String patterns, String beside) {
    String text = "java.util.Map<java.lang.String, java.lang.Long>";
    assertThat(typeOfLabels(patterns, beside)).isEqualTo(text);
    Schema<?> schema = compiled(patterns, beside);
    roundTrip(schema, "{\"labels\":{\"x-a\":1,\"x-b\":2}}");
    assertRefused(schema, "{\"labels\":{\"x-a\":\"1\"}}");
    assertRefused(schema, "{\"labels\":{\"x-a\":11}}");
  }

  /** What a pattern does not match is no less valid, whatever it is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"^.*$": INTEGER} |
          {".": INTEGER}    |
          {".+": INTEGER}   |
          {"^x-": INTEGER}  |
          {"^x-": INTEGER}  | , "additionalProperties": {"type": "string"}
          {"^x-": INTEGER, "^y-": {"type": "string"}}  | , "additionalProperties": false
          {"^x-": INTEGER}  | , "additionalProperties": {"type": ["integer", "null"]}
          {"^x-": INTEGER}  | , "additionalProperties": {"type": "integer", "format": "int32"}
          {"^x-": INTEGER}  | , "additionalProperties": {"enum": [1, 2]}
          {"^x-": INTEGER}  | , "additionalProperties": {"anyOf": [{"type": "integer"}, {"type": "string"}]}
          {"^x-": INTEGER}  | , "additionalProperties": true
          """)
  void otherValuesArePlain(String patterns, String beside) {
    assertThat(typeOfLabels(patterns, beside))
        .isEqualTo("java.util.Map<java.lang.String, java.lang.Object>");
    Schema<?> schema = compiled(patterns, beside);
    roundTrip(schema, "{\"labels\":{\"x-a\":1}}");
    assertRefused(schema, "{\"labels\":{\"x-a\":11}}");
  }

  @Test
  void aLineBreakInANameIsNoneOfADot() {
    roundTrip(compiled("{\"^.*$\": INTEGER}", ""), "{\"labels\":{\"a\\nb\":\"text\"}}");
    assertRefused(compiled("{\".*\": INTEGER}", ""), "{\"labels\":{\"a\\nb\":\"text\"}}");
  }

  @Test
  void whatStandsBesidePropertiesIsTyped() throws ReflectiveOperationException {
    Schema<?> schema =
        compiledSource(
            """
            {"title": "Holder", "type": "object", "properties": {"name": {"type": "string"}},
             "patternProperties": {"^x-": {"type": "integer"}}, "additionalProperties": false}
            """);
    assertThat(schema.type().getMethod("additionalProperties").getGenericReturnType().getTypeName())
        .isEqualTo("java.util.Map<java.lang.String, java.lang.Long>");
    roundTrip(schema, "{\"name\":\"n\",\"x-a\":1}");
    assertRefused(schema, "{\"name\":\"n\",\"x-a\":\"1\"}");
    assertRefused(schema, "{\"name\":\"n\",\"a\":1}");
  }

  @Test
  void listsOfOneTypeAreOne() {
    String lists = "{\"type\": \"array\", \"items\": {\"type\": \"string\"}";
    String patterns = "{\"^x-\": " + lists + ", \"maxItems\": 1}}";
    String beside = ", \"additionalProperties\": " + lists + ", \"minItems\": 1}";
    assertThat(typeOfLabels(patterns, beside))
        .isEqualTo("java.util.Map<java.lang.String, java.util.List<java.lang.String>>");
    Schema<?> schema = compiled(patterns, beside);
    roundTrip(schema, "{\"labels\":{\"x-a\":[],\"a\":[\"1\",\"2\"]}}");
    assertRefused(schema, "{\"labels\":{\"x-a\":[\"1\",\"2\"]}}");
    assertRefused(schema, "{\"labels\":{\"a\":[]}}");
  }

  /** Records are of one type where the schemas are one, whatever is noted beside it. */
  @Test
  void recordsOfOneSchema() throws NoSuchMethodException {
    String one = "{\"$ref\": \"#/$defs/point\"}";
    String noted = "{\"$ref\": \"#/$defs/point\", \"description\": \"Another\"}";
    String more = "{\"$ref\": \"#/$defs/point\", \"required\": [\"y\"]}";
    for (String other : List.of(one, noted, more)) {
      Schema<?> schema =
          compiledSource(
              """
              {"title": "Holder", "type": "object", "properties": {"at": {"type": "object",
                 "patternProperties": {"^x-": %s}, "additionalProperties": %s}},
               "$defs": {"point": {"type": "object", "properties": {"x": {"type": "integer"}}}}}
              """
                  .formatted(one, other));
      assertThat(schema.type().getMethod("at").getGenericReturnType().getTypeName())
          .endsWith(other.equals(more) ? "java.lang.Object>" : "acme.Holder$Point>");
      String y = other.equals(more) ? ",\"y\":1" : "";
      roundTrip(schema, "{\"at\":{\"x-a\":{\"x\":1},\"a\":{\"x\":2" + y + "}}}");
      assertRefused(schema, "{\"at\":{\"a\":{\"x\":\"1\"}}}");
    }
  }

  /** Each for itself, so that the component's text tells none of them. */
  @Test
  void valuesOfOneTypeBesideProperties() throws Exception {
    Schema<?> schema =
        compiledSource(
            """
            {"title": "Holder", "type": "object", "properties": {"name": {"type": "string"}},
             "patternProperties": {"^x-": {"type": "integer", "minimum": 1, "description": "Odd."}},
             "additionalProperties": {"type": "integer", "maximum": 9}}
            """);
    assertThat(schema.type().getMethod("additionalProperties").getGenericReturnType().getTypeName())
        .isEqualTo("java.util.Map<java.lang.String, java.lang.Long>");
    roundTrip(schema, "{\"name\":\"n\",\"x-a\":10,\"a\":0}");
    assertRefused(schema, "{\"x-a\":0}");
    assertRefused(schema, "{\"a\":10}");
    assertThat(Files.readString(work.resolve("output/generated/acme/Holder.java")))
        .doesNotContain("Odd.");
  }

  private String typeOfLabels(String patterns, String beside) {
    try {
      return compiled(patterns, beside)
          .type()
          .getMethod("labels")
          .getGenericReturnType()
          .getTypeName();
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static <T> void roundTrip(Schema<T> schema, String json) {
    assertThat(schema.validateJson(json).violations()).isEmpty();
    T value = schema.read(json);
    assertThat(schema.validate(value).violations()).isEmpty();
    assertThat(schema.writeString(value)).isEqualTo(json);
    assertThat(schema.readLenient(json)).isEqualTo(value);
  }

  private static void assertRefused(Schema<?> schema, String json) {
    assertThat(schema.validateJson(json).isValid()).isFalse();
    assertThatThrownBy(() -> schema.read(json)).isInstanceOf(SchemaViolationException.class);
  }

  private Schema<?> compiled(String patterns, String beside) {
    return compiledSource(
        """
        {"title": "Holder", "type": "object",
         "properties": {"labels": {"type": "object", "patternProperties": PATTERNS}},
         "$defs": {"n": INTEGER}}
        """
            .replace("PATTERNS", patterns + (beside == null ? "" : beside))
            .replace("INTEGER", "{\"type\": \"integer\", \"maximum\": 10}"));
  }

  private Schema<?> compiledSource(String schema) {
    CompiledSchemas compiled =
        new SchemaFolder(work).write("s.json", schema).compile("value = \"s.json\"");
    assertThat(compiled.messages()).isEmpty();
    return compiled.get("acme", "s.json");
  }
}
