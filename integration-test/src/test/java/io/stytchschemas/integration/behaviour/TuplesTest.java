package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.Violation;
import io.stytchschemas.integration.support.SchemaFolder;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arrays whose positions have schemas of their own: records that are arrays in JSON. */
class TuplesTest {
  private static final String ROW =
      """
      {"title": "Row", "type": "array", "minItems": 1,
       "prefixItems": [{"type": "string"}, {"type": ["integer", "null"]},
          {"type": "object", "properties": {"a": {"type": "string"}}}],
       "items": {"type": "boolean"}}
      """;

  private static final String PAIR =
      """
      {"$schema": "http://json-schema.org/draft-07/schema#", "title": "Pair", "type": "array",
       "items": [{"type": "number"}, {"type": "string", "maxLength": 3}],
       "additionalItems": false, "minItems": 2}
      """;

  @TempDir Path work;

  /** {@code contains} evaluates items as well, so that these may follow. */
  @Test
  void unevaluatedItemsMayBeWhatContainsFinds() throws IOException {
    Schema<?> schema =
        compiled(
            """
            {"title": "Found", "type": "array", "prefixItems": [{"type": "string"}],
             "contains": {"type": "integer"}, "unevaluatedItems": false}
            """);
    assertThat(roundTrip(schema, "[\"a\",1]")).isEqualTo("Found[item0=a, rest=[1]]");
    assertThatThrownBy(() -> schema.read("[\"a\",1,\"b\"]"))
        .isInstanceOf(SchemaViolationException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ["a"]                          | Row[item0=a, item1=null, item2=null, rest=[]]
          ["a",null]                     | Row[item0=a, item1=Optional.empty, item2=null, rest=[]]
          ["a",5]                        | Row[item0=a, item1=Optional[5], item2=null, rest=[]]
          ["a",5,{"a":"x"}]              | Row[item0=a, item1=Optional[5], item2=Item[a=x], rest=[]]
          ["a",5,{},true,false]          | Row[item0=a, item1=Optional[5], item2=Item[a=null], rest=[true, false]]
          """)
  void givesEachPositionItsType(String json, String text) throws IOException {
    assertThat(roundTrip(compiled(ROW), json)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          []                 |            | must have at least 1 item
          [1]                | /0         | must be a string
          ["a","b"]          | /1         | must be null or an integer
          ["a",1,{"a":2}]    | /2/a       | must be a string
          ["a",1,{},1]       | /3         | must be a boolean
          {"item0":"a"}      |            | must be an array
          """)
  void refuses(String json, String place, String message) throws IOException {
    Schema<?> schema = compiled(ROW);
    assertThatThrownBy(() -> schema.read(json))
        .isInstanceOfSatisfying(
            SchemaViolationException.class,
            e ->
                assertThat(e.result().errors())
                    .extracting(Violation::instanceLocation, Violation::message)
                    .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(place == null ? "" : place, message)));
    assertThat(schema.validateJson(json).isValid()).isFalse();
    assertThatThrownBy(() -> schema.readLenient(json)).isInstanceOf(SchemaViolationException.class);
  }

  @Test
  void endsWhereNothingMayFollow() throws IOException {
    Schema<?> schema = compiled(PAIR);
    assertThat(roundTrip(schema, "[1.5,\"ab\"]")).isEqualTo("Pair[item0=1.5, item1=ab]");
    for (String wrong : List.of("[1]", "[1,\"a\",2]", "[1,\"abcd\"]", "[\"a\",1]")) {
      assertThatThrownBy(() -> schema.read(wrong)).isInstanceOf(SchemaViolationException.class);
      assertThat(schema.validateJson(wrong).isValid()).isFalse();
    }
    // Tomorrow's array may be longer, and break limits; it has what is required.
    assertThat(schema.readLenient("[1,\"abcd\",2]")).hasToString("Pair[item0=1.0, item1=abcd]");
    assertThatThrownBy(() -> schema.readLenient("[1]"))
        .isInstanceOf(SchemaViolationException.class);
  }

  @Test
  void isBuiltWithoutGaps() throws Exception {
    Schema<?> schema = compiled(ROW);
    Object builder = schema.type().getMethod("builder").invoke(null);
    builder.getClass().getMethod("item0", String.class).invoke(builder, "a");
    builder.getClass().getMethod("rest", List.class).invoke(builder, List.of(true));
    assertThatThrownBy(() -> builder.getClass().getMethod("build").invoke(builder))
        .isInstanceOf(InvocationTargetException.class)
        .hasRootCauseInstanceOf(IllegalArgumentException.class)
        .hasRootCauseMessage("an item must not follow one that is absent");
    builder.getClass().getMethod("rest", List.class).invoke(builder, List.of());
    Object row = builder.getClass().getMethod("build").invoke(builder);
    assertThat(row).isEqualTo(schema.read("[\"a\"]"));
    Object again = row.getClass().getMethod("toBuilder").invoke(row);
    assertThat(again.getClass().getMethod("build").invoke(again)).isEqualTo(row);
  }

  /** What is not set is told apart from what is set to null. */
  @Test
  void isBuiltOfWhatIsRequired() throws Exception {
    Object builder = compiled(ROW).type().getMethod("builder").invoke(null);
    builder.getClass().getMethod("rest", List.class).invoke(builder, (Object) null);
    assertThatThrownBy(() -> builder.getClass().getMethod("build").invoke(builder))
        .hasRootCauseInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("Row needs item0");
    builder.getClass().getMethod("item0", String.class).invoke(builder, "a");
    assertThatThrownBy(() -> builder.getClass().getMethod("build").invoke(builder))
        .hasRootCauseInstanceOf(NullPointerException.class)
        .hasRootCauseMessage("rest");
  }

  @Test
  void standsAnywhere() throws IOException {
    Schema<?> schema =
        compiled(
            """
            {"title": "Shape", "type": "object", "properties": {
               "at": {"$ref": "#/$defs/position"},
               "line": {"type": "array", "items": {"$ref": "#/$defs/position"}},
               "named": {"type": "object", "additionalProperties": {"$ref": "#/$defs/position"}},
               "tree": {"$ref": "#/$defs/tree"}},
             "$defs": {
               "position": {"type": "array", "prefixItems": [{"type": "number"}, {"type": "number"}],
                  "items": false, "minItems": 2},
               "tree": {"type": "array", "prefixItems": [{"type": "string"}], "minItems": 1,
                  "items": {"$ref": "#/$defs/tree"}}}}
            """);
    for (String json :
        List.of(
            "{\"at\":[1.5,2.5],\"line\":[[0.5,0.5],[1.5,1.5]],\"named\":{\"a\":[2.5,3.5]}}",
            "{\"tree\":[\"a\",[\"b\"],[\"c\",[\"d\"]]]}")) {
      roundTrip(schema, json);
    }
    assertThat(schema.validateJson("{\"line\":[[1,2],[1]]}").errors())
        .singleElement()
        .extracting(Violation::instanceLocation)
        .isEqualTo("/line/1");
  }

  private static <T> String roundTrip(Schema<T> schema, String json) {
    assertThat(schema.validateJson(json).violations()).isEmpty();
    T value = schema.read(json);
    assertThat(schema.validate(value).violations()).isEmpty();
    assertThat(schema.writeString(value)).isEqualTo(json);
    assertThat(schema.readLenient(json)).isEqualTo(value);
    return String.valueOf(value);
  }

  private Schema<?> compiled(String schema) {
    return new SchemaFolder(work).only(schema, "");
  }
}
