package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.Violation;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.InProcessCompiler;
import io.stytchschemas.integration.support.SchemaFolder;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects and arrays that are of classes which the annotation chooses: their text is JSON. */
class StructureClassesTest {
  private static final String SCHEMA =
      """
      {"title": "Holder", "type": "object", "properties": {
        "free": {"type": "object", "minProperties": 1},
        "row": {"type": "array", "uniqueItems": true},
        "place": {"type": "object", "format": "geometry", "required": ["type"],
                  "properties": {"type": {"enum": ["Point", "Line"]}}},
        "area": {"type": "object", "format": "geometry",
                 "oneOf": [{"required": ["inner"]}, {"required": ["outer"]}]},
        "vector": {"type": "array", "format": "vector", "items": {"type": "number"}},
        "named": {"type": "object", "properties": {"a": {"type": "string"}}},
        "labels": {"type": "object", "additionalProperties": {"type": "string"}},
        "names": {"type": "array", "items": {"type": "string"}},
        "maybe": {"type": ["object", "null"]},
        "either": {"type": ["object", "string"]},
        "all": {"type": "array", "items": {"type": "object"}},
        "secret": {"type": "object"},
        "session_custom_claims": {"type": "object"}
      }}
      """;

  private static final String TREE =
      """
      package acme;
      public record Tree(String text) {
        public static Tree parse(String text) {
          if (text.contains("unwanted")) {
            throw new IllegalArgumentException(text);
          }
          return new Tree(text);
        }
        @Override public String toString() { return text; }
      }
      """;

  @TempDir Path work;

  private CompiledSchemas compiled;
  private Schema<?> schema;

  @BeforeEach
  void compile() {
    InProcessCompiler compiler =
        new SchemaFolder(work).write("s.json", SCHEMA).compiler().options("-Werror");
    compiled =
        compiler
            .annotate(
                "acme",
                "value = \"s.json\", types = {\"object=acme.Tree\", \"array=acme.Tree\","
                    + " \"geometry=acme.Tree\", \"vector=acme.Tree\"}")
            .source("acme/Tree.java", TREE)
            .compile();
    assertThat(compiled.messages()).isEmpty();
    schema = compiled.get("acme", "s.json");
  }

  /** Lists of a format that is a class are no lists like others. */
  @Test
  void mapsOfAClassAndOfListsArePlain() {
    String list = "{\"type\": \"array\", \"items\": {\"type\": \"string\"}%s}";
    String vector = list.formatted(", \"format\": \"vector\"");
    for (String[] both :
        new String[][] {{vector, list.formatted("")}, {list.formatted(""), vector}}) {
      SchemaFolder folder = new SchemaFolder(work.resolve("maps" + both[0].length()));
      folder.write(
          "m.json",
          "{\"type\": \"object\", \"patternProperties\": {\"^x\": "
              + both[0]
              + "}, \"additionalProperties\": "
              + both[1]
              + "}");
      Schema<?> map =
          folder
              .compiler()
              .annotate("acme", "value = \"m.json\", types = \"vector=acme.Tree\"")
              .source("acme/Tree.java", TREE)
              .compile()
              .get("acme", "m.json");
      assertThat(again(map, "{\"a\":[\"unwanted\"],\"x\":[\"unwanted\"]}")).contains("unwanted");
    }
  }

  /** A type stands for what nothing more is said of, a format for whatever is said. */
  @Test
  void componentsAreOfTheClass() {
    assertThat(
            Arrays.stream(schema.type().getRecordComponents())
                .map(each -> each.getName() + ' ' + each.getType().getSimpleName())
                .collect(Collectors.joining(", ")))
        .isEqualTo(
            "free Tree, row Tree, place Tree, area Tree, vector Tree, named Named, labels Map,"
                + " names List, maybe Optional, either Either, all List, secret Tree,"
                + " sessionCustomClaims CustomClaims");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"free\":{\"b\":[1,1.5,{}],\"a\":null},\"row\":[]}",
        "{\"place\":{\"type\":\"Point\",\"at\":[1,2]},\"area\":{\"inner\":1},\"vector\":[1.25]}",
        "{\"maybe\":null,\"either\":{\"x\":\"\u00e4\"},\"all\":[{},{\"y\":1}]}",
        "{\"named\":{\"a\":\"b\"},\"labels\":{\"c\":\"d\"},\"maybe\":{},\"either\":\"text\"}"
      })
  void whatIsReadIsWrittenAgain(String json) {
    assertThat(again(schema, json)).isEqualTo(json);
  }

  private static <T> String again(Schema<T> schema, String json) {
    T value = schema.read(json);
    assertThat(schema.validate(value).isValid()).isTrue();
    assertThat(schema.readLenient(json)).isEqualTo(value);
    return schema.writeString(value);
  }

  @Test
  void theTextIsAsItStandsAndIsWrittenWithoutSpace() {
    assertThat(again(schema, "{\"free\": { \"a\" : [ 1.50 , \"\\u0041\" ]\n}}"))
        .isEqualTo("{\"free\":{\"a\":[1.5,\"A\"]}}");
    assertThat(schema.read("{\"free\": { \"a\" : 1.50}}").toString())
        .contains("free={ \"a\" : 1.50}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"free":{}}                          | /free minProperties
          {"free":[],"row":{}}                 | /free type, /row type
          {"row":[1,1.0]}                      | /row uniqueItems
          {"place":{"type":"Circle"}}          | /place/type enum
          {"place":{}}                         | /place required
          {"area":{}}                          | /area oneOf
          {"vector":["1"]}                     | /vector/0 type
          {"either":[]}                        | /either type
          {"all":[{},7]}                       | /all/1 type
          """)
  void whatTheSchemaSaysIsChecked(String json, String violations) {
    assertThat(
            schema.validateJson(json).violations().stream()
                .map(each -> each.instanceLocation() + ' ' + each.keyword())
                .sorted()
                .collect(Collectors.joining(", ")))
        .isEqualTo(violations);
    assertThatThrownBy(() -> schema.read(json)).isInstanceOf(SchemaViolationException.class);
  }

  @Test
  void whatTheClassDoesNotTakeIsAViolation() {
    assertThatThrownBy(() -> schema.read("{\"free\":{\"a\":\"unwanted\"}}"))
        .isInstanceOf(SchemaViolationException.class)
        .hasMessageContaining("/free: must be a valid Tree")
        .hasMessageNotContaining("unwanted")
        .hasNoCause();
  }

  @Test
  void secretsStayMasked() {
    assertThat(schema.read("{\"secret\":{\"a\":\"t0p\"}}").toString()).doesNotContain("t0p");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          free | 7       | must be a JSON object
          free | []      | must be a JSON object
          free | {"a":1  | must be a JSON object
          row  | {}      | must be a JSON array
          row  | [1] [2] | must be a JSON array
          """)
  void whatIsNoJsonIsNotWritten(String component, String text, String message)
      throws ReflectiveOperationException {
    assertUnwritable(schema, built(component, text), message);
  }

  private Object built(String component, String text) throws ReflectiveOperationException {
    Class<?> tree = compiled.type("acme.Tree");
    Object builder = compiled.type("acme.Holder").getMethod("builder").invoke(null);
    Object value = tree.getMethod("parse", String.class).invoke(null, text);
    builder.getClass().getMethod(component, tree).invoke(builder, value);
    return builder.getClass().getMethod("build").invoke(builder);
  }

  @SuppressWarnings("unchecked")
  private static <T> void assertUnwritable(Schema<T> schema, Object value, String message) {
    assertThatThrownBy(() -> schema.write((T) value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
    assertThat(schema.validate((T) value).violations())
        .extracting(Violation::message)
        .singleElement()
        .asString()
        .contains(message);
  }

  /** A default is the class's to take; where it does not, that is told when it is asked for. */
  @Test
  void defaultsAreOfTheClass() throws ReflectiveOperationException {
    CompiledSchemas more =
        new SchemaFolder(work.resolve("more"))
            .write(
                "d.json",
                """
                {"title": "D", "type": "object", "properties": {
                  "a": {"type": "object", "default": {"x": [1, "y"]}},
                  "b": {"type": "string", "format": "price", "default": "1 EUR"},
                  "c": {"type": "integer", "format": "price", "default": 1e2},
                  "d": {"type": "array", "default": ["unwanted"]},
                  "e": {"type": "object", "default": []}
                }}
                """)
            .compiler()
            .options("-Werror")
            .annotate(
                "acme",
                "value = \"d.json\", types = {\"object=acme.Tree\", \"array=acme.Tree\","
                    + " \"price=acme.Tree\"}")
            .source("acme/Tree.java", TREE)
            .compile();
    assertThat(more.messages()).isEmpty();
    Object none = more.get("acme", "d.json").read("{}");
    assertThat(fallback(none, "a")).hasToString("{\"x\":[1,\"y\"]}");
    assertThat(fallback(none, "b")).hasToString("1 EUR");
    assertThat(fallback(none, "c")).hasToString("100");
    assertThatThrownBy(() -> fallback(none, "d"))
        .isInstanceOf(InvocationTargetException.class)
        .cause()
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("what the schema gives is no valid Tree");
    assertThatThrownBy(() -> fallback(none, "e")).isInstanceOf(NoSuchMethodException.class);
  }

  private static Object fallback(Object value, String component)
      throws ReflectiveOperationException {
    return value.getClass().getMethod(component + "OrDefault").invoke(value);
  }
}
