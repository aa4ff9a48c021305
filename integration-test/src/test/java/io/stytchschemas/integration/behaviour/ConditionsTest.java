package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.Violation;
import io.stytchschemas.integration.support.SchemaFolder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code if} with {@code then} and {@code else}: a value is of one of two kinds. */
class ConditionsTest {
  /** A reference allows every object, so that only the condition tells. */
  private static final String PARAMETER =
      """
      {"title": "Operation", "type": "object", "required": ["first"],
       "properties": {
         "first": {"$ref": "#/$defs/parameterOrReference"},
         "more": {"type": "array", "items": {"$ref": "#/$defs/parameterOrReference"}}},
       "$defs": {
         "parameterOrReference": {
           "if": {"type": "object", "required": ["$ref"]},
           "then": {"$ref": "#/$defs/reference"},
           "else": {"$ref": "#/$defs/parameter"}},
         "reference": {"type": "object", "properties": {"$ref": {"type": "string"}}},
         "parameter": {"type": "object", "required": ["name"],
           "properties": {"name": {"type": "string"}, "age": {"type": "integer", "maximum": 9}}}}}
      """;

  private static final String CHAIN =
      """
      {"title": "Value",
       "if": {"type": "string"},
       "then": {"type": "string", "minLength": 2},
       "else": {
         "if": {"type": "array"},
         "then": {"type": "array", "items": {"type": "integer"}},
         "else": {"type": ["object", "null"], "properties": {"x": {"type": "integer"}}}}}
      """;

  private static final String LADDER =
      """
      {"title": "Item",
       "if": {"required": ["kind", "size"],
         "properties": {"kind": {"const": "a"}, "size": {"minimum": 5}}},
       "then": {"$ref": "#/$defs/large"},
       "else": {
         "if": {"required": ["kind"], "properties": {"kind": {"const": "b"}}},
         "then": {"$ref": "#/$defs/other"},
         "else": {"$ref": "#/$defs/small"}},
       "$defs": {
         "large": {"type": "object", "properties":
           {"kind": {"type": "string"}, "size": {"type": "integer"}, "x": {"type": "integer"}}},
         "other": {"type": "object", "properties":
           {"kind": {"type": "string"}, "y": {"type": "integer"}}},
         "small": {"type": "object", "properties":
           {"kind": {"type": "string"}, "size": {"type": "integer"}, "z": {"type": "integer"}}}}}
      """;

  private static final String EACH =
      """
      {"title": "Op", "type": "object", "properties": {"kind": {"type": "string"}}, "allOf": [
        {"if": {"required": ["kind"], "properties": {"kind": {"const": "a"}}},
         "then": {"required": ["size"], "properties": {"size": {"type": "integer"}}}},
        {"if": {"required": ["kind"], "properties": {"kind": {"const": "b"}}},
         "then": {"properties": {"size": {"type": "integer"}, "name": {"type": "string"}}}}]}
      """;

  @TempDir Path work;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"first":{"$ref":"#/a"}}                | Operation[first=Reference[ref=#/a], more=null]
          {"first":{"name":"n","age":3}}          | Operation[first=Parameter[name=n, age=3], more=null]
          {"first":{"name":"n"},"more":[{"$ref":"#/b"},{"name":"m"}]} | Operation[first=Parameter[name=n, age=null], more=[Reference[ref=#/b], Parameter[name=m, age=null]]]
          """)
  void theConditionTellsTheKind(String json, String text) {
    assertThat(roundTrip(compiled(PARAMETER, ""), json)).isEqualTo(text);
  }

  /** That the one condition with this kind is left of all does not say that it holds. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"kind":"a","size":7,"x":1} | Large[kind=a, size=7, x=1]
          {"kind":"a","size":3,"z":1} | Small[kind=a, size=3, z=1]
          {"kind":"b","y":1}          | Other[kind=b, y=1]
          {"z":2}                     | Small[kind=null, size=null, z=2]
          """)
  void aConditionThatDoesNotHoldLeadsOn(String json, String text) {
    assertThat(roundTrip(compiled(LADDER, ""), json)).isEqualTo(text);
  }

  /** What the one kind has no name for is as unknown there as anywhere. */
  @Test
  void theOtherKindIsNotAsked() {
    Object value = compiled(PARAMETER, "").read("{\"first\":{\"$ref\":\"#/a\",\"name\":\"n\"}}");
    assertThat(value).hasToString("Operation[first=Reference[ref=#/a], more=null]");
    roundTrip(
        compiled(PARAMETER, ", keepUnknown = true"),
        "{\"first\":{\"$ref\":\"#/a\",\"name\":\"n\"}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"first\":{\"$ref\":7}}",
        "{\"first\":{\"$ref\":7,\"name\":\"n\"}}",
        "{\"first\":{}}",
        "{\"first\":{\"name\":\"n\",\"age\":10}}",
        "{\"first\":{\"name\":\"n\",\"age\":\"3\"}}",
        "{\"first\":\"n\"}",
        "{\"first\":null}",
        "{}"
      })
  void refuses(String json) {
    Schema<?> schema = compiled(PARAMETER, "");
    assertThat(schema.validateJson(json).isValid()).isFalse();
    assertThatThrownBy(() -> schema.read(json)).isInstanceOf(SchemaViolationException.class);
  }

  /** A limit may be broken by tomorrow's documents; the kind is told as before. */
  @Test
  void readsLeniently() {
    Schema<?> schema = compiled(PARAMETER, "");
    assertThat(schema.readLenient("{\"first\":{\"name\":\"n\",\"age\":10}}"))
        .hasToString("Operation[first=Parameter[name=n, age=10], more=null]");
    assertThatThrownBy(() -> schema.readLenient("{\"first\":{\"name\":7}}"))
        .isInstanceOf(SchemaViolationException.class);
  }

  @Test
  void whatRefersToItHasItsType() throws ReflectiveOperationException {
    Class<?> type = compiled(PARAMETER, "").type();
    assertThat(type.getMethod("first").getReturnType().getSimpleName())
        .isEqualTo("ParameterOrReference");
    assertThat(namesOf(type.getDeclaredClasses()))
        .containsExactlyInAnyOrder(
            "ParameterOrReference", "Reference", "Parameter", "Builder", "Codec");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "ab"      | OfString[value=ab]
          [1,2]     | OfArray[value=[1, 2]]
          {"x":1}   | Else[x=1]
          {}        | Else[x=null]
          """)
  void aChainIsOneUnion(String json, String text) {
    Schema<?> schema = compiled(CHAIN, "");
    assertThat(namesOf(schema.type().getPermittedSubclasses()))
        .containsExactly("OfString", "OfArray", "Else");
    assertThat(roundTrip(schema, json)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"a\"", "[1.5]", "{\"x\":\"1\"}", "7", "true"})
  void aChainRefuses(String json) {
    Schema<?> schema = compiled(CHAIN, "");
    assertThat(schema.validateJson(json).isValid()).isFalse();
    assertThatThrownBy(() -> schema.read(json)).isInstanceOf(SchemaViolationException.class);
  }

  @Test
  void nullIsOfTheKindThatNamesIt() {
    Schema<?> schema =
        compiled(
            "{\"title\": \"Holder\", \"type\": \"object\", \"required\": [\"value\"],"
                + " \"properties\": {\"value\": "
                + CHAIN
                + "}}",
            "");
    assertThat(roundTrip(schema, "{\"value\":null}")).isEqualTo("Holder[value=null]");
  }

  @Test
  void twoKindsOfOneTypeAreThatType() {
    Schema<?> schema =
        compiled(
            """
            {"if": {"pattern": "^#"}, "then": {"type": "string", "maxLength": 3},
             "else": {"type": "string", "maxLength": 9}}
            """,
            "");
    assertThat(schema.type()).isEqualTo(String.class);
    assertThat(schema.validateJson("\"#four\"").isValid()).isFalse();
    assertThat(roundTrip(schema, "\"four\"")).isEqualTo("four");
  }

  /** The one kind by its type, and yet not valid: the condition sends it to the other. */
  @Test
  void theConditionCountsEvenWhereTypesTell() {
    Schema<?> schema =
        compiled(
            """
            {"title": "Value", "if": {"type": "string", "pattern": "^a"},
             "then": {"type": "string"}, "else": {"type": "array", "items": {"type": "string"}}}
            """,
            "");
    assertThat(roundTrip(schema, "\"ab\"")).isEqualTo("OfString[value=ab]");
    assertThat(roundTrip(schema, "[\"b\"]")).isEqualTo("OfArray[value=[b]]");
    assertThat(schema.validateJson("\"b\"").isValid()).isFalse();
    assertThatThrownBy(() -> schema.read("\"b\"")).isInstanceOf(SchemaViolationException.class);
  }

  /** What is said for some values only, and what may be anything, is checked and has no type. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"if\": {\"type\": \"string\"}, \"then\": {\"type\": \"string\"}}",
        "{\"if\": {\"type\": \"string\"}, \"else\": {\"type\": \"integer\"}}",
        "{\"if\": {\"type\": \"string\"}, \"then\": {\"minLength\": 1}, \"else\": {\"type\":"
            + " \"integer\"}}"
      })
  void oneKindOrAnythingIsPlain(String schema) {
    assertThat(compiled(schema, "").type()).isEqualTo(Object.class);
  }

  /**
   * A property that only conditions name may be anything where they do not hold: its component
   * keeps what it is, and the verdict is that of the conditions.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"kind":"a","size":1}            | Op[kind=a, size=Optional[1], name=null]
          {"kind":"b","size":2,"name":"n"} | Op[kind=b, size=Optional[2], name=Optional[n]]
          {"kind":"c","size":"any"}        | Op[kind=c, size=Optional[any], name=null]
          {"kind":"c","name":[null]}       | Op[kind=c, size=null, name=Optional[[null]]]
          {"size":null}                    | Op[kind=null, size=Optional.empty, name=null]
          """)
  void conditionsOfAnAllOfLoseNothing(String json, String text) {
    assertThat(roundTrip(compiled(EACH, ""), json)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"kind":"a"}            | required
          {"kind":"a","size":"1"} | type
          {"kind":"b","name":1}   | type
          """)
  void conditionsOfAnAllOfAreChecked(String json, String keyword) {
    Schema<?> schema = compiled(EACH, "");
    assertThat(schema.validateJson(json).violations())
        .extracting(Violation::keyword)
        .containsExactly(keyword);
    assertThatThrownBy(() -> schema.read(json)).isInstanceOf(SchemaViolationException.class);
  }

  private static List<String> namesOf(Class<?>[] types) {
    return Arrays.stream(types).map(Class::getSimpleName).toList();
  }

  private static <T> String roundTrip(Schema<T> schema, String json) {
    assertThat(schema.validateJson(json).violations()).isEmpty();
    T value = schema.read(json);
    assertThat(schema.validate(value).violations()).isEmpty();
    assertThat(schema.writeString(value)).isEqualTo(json);
    assertThat(schema.readLenient(json)).isEqualTo(value);
    return String.valueOf(value);
  }

  private Schema<?> compiled(String schema, String more) {
    return new SchemaFolder(work).only(schema, more);
  }
}
