package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Schema;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.SchemaFolder;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What callers have beside components: defaults, the one value there is, and one more of many. */
class ConveniencesTest {
  private static final String PROPERTIES =
      """
      "kind": {"const": "card"},
      "version": {"type": "integer", "const": 3},
      "only": {"enum": ["yes"]},
      "open": {"enum": ["a", "b"]},
      "color": {"type": "string", "default": "red"},
      "colorOrDefault": {"type": "boolean"},
      "size": {"enum": ["s", "m"], "default": "m"},
      "count": {"type": "integer", "format": "int32", "default": 5},
      "gift": {"type": "boolean", "default": true},
      "late": {"type": "boolean", "default": false},
      "answer": {"type": ["string", "number", "boolean", "object", "array"], "default": false},
      "sure": {"enum": [true, {"a": 1}], "default": true},
      "rate": {"type": ["number", "null"], "default": 2},
      "exact": {"type": "number", "format": "decimal", "default": 0.10},
      "day": {"type": "string", "format": "date", "default": "2020-02-29"},
      "odd": {"type": "string", "format": "date", "default": "tomorrow"},
      "wrong": {"type": "integer", "default": "x"},
      "none": {"type": "string", "default": null},
      "list": {"type": "array", "items": {"type": "string"}, "default": []},
      "sizes": {"type": "array", "items": {"enum": ["s", "m"]}, "default": ["m", "s"]},
      "grid": {"type": "array", "items": {"type": "array", "items": {"type": "integer"}},
               "default": [[1, 2], []]},
      "days": {"type": "array", "items": {"type": "string", "format": "date"}, "default": ["2020-02-29", "soon"]},
      "pairs": {"type": "array", "items": {"type": "object"}, "default": [{"a": 1}]},
      "point": {"type": "object", "required": ["x"], "default": {"x": 1, "at": {"size": "s"}},
                "properties": {"x": {"type": "integer"}, "at": {"$ref": "#/$defs/at"}}},
      "halfPoint": {"type": "object", "required": ["x"], "default": {"at": {}},
                    "properties": {"x": {"type": "integer"}, "at": {"$ref": "#/$defs/at"}}},
      "oddPoint": {"type": "object", "default": {"y": 1},
                   "properties": {"x": {"type": "integer"}}},
      "places": {"type": "array", "items": {"$ref": "#/$defs/at"}, "default": [{}, {"size": "m"}]},
      "pair": {"type": "object", "additionalProperties": {"type": "integer"}, "default": {"a": 1}},
      "autoOr": {"type": ["integer", "string"], "default": "auto"},
      "either": {"oneOf": [{"$ref": "#/$defs/at"}, {"type": "boolean"}], "default": {"size": "s"}},
      "free": {"default": {"a": [1, 1.5, true, "x"]}},
      "freeNull": {"default": [null]},
      "tags": {"type": "array", "items": {"type": "string"}, "minItems": 1},
      "tag": {"type": "array", "items": {"type": "integer"}},
      "maybe": {"type": ["array", "null"], "items": {"type": ["string", "null"]}},
      "labels": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}},
      "putLabel": {"type": "string"}
      """;

  private static final String REQUIRED = "[\"kind\", \"version\", \"only\", \"open\"]";

  @TempDir Path work;

  /** As a record, and as a class that is too large for one. */
  private CompiledSchemas compiled(int fillers) {
    String more = SchemaFolder.fillers(fillers);
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write(
                "order.json",
                "{\"title\": \"Order\", \"type\": \"object\", \"required\": "
                    + REQUIRED
                    + ", \"properties\": {"
                    + PROPERTIES
                    + more
                    + "}, \"additionalProperties\": {\"type\": \"string\"}, \"$defs\": {\"at\": {\"type\":"
                    + " \"object\", \"properties\": {\"size\": {\"enum\": [\"s\", \"m\"]}}}}}")
            .compiler()
            .options("-Werror")
            .annotate("acme", "\"*.json\"")
            .compile();
    assertThat(compiled.messages()).isEmpty();
    return compiled;
  }

  private static Object call(Object target, String name, Object... arguments) {
    for (Method method : target.getClass().getMethods()) {
      if (method.getName().equals(name) && method.getParameterCount() == arguments.length) {
        try {
          return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
          throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
          throw new AssertionError(e);
        }
      }
    }
    throw new AssertionError("no method " + name);
  }

  private static Object builder(CompiledSchemas compiled) throws ReflectiveOperationException {
    Object builder = compiled.type("acme.Order").getMethod("builder").invoke(null);
    Object open = compiled.type("acme.Order$Open").getMethod("of", String.class).invoke(null, "a");
    return call(builder, "open", open);
  }

  @SuppressWarnings("unchecked")
  private static <T> String written(Schema<T> schema, Object value) {
    return schema.writeString((T) value);
  }

  /** Java has no literal of these, or none that a class file holds. */
  @ParameterizedTest
  @CsvSource({
    "number, '', 1e-400",
    "number, '', 1e400",
    "number, float, 1e-50",
    "number, float, 1e50",
    "integer, uint64, 1e99999999",
    "integer, int32, 2147483648",
    "object, '', '[1]'",
    "array, '', '[[[[[[[[[[]]]]]]]]]]'"
  })
  void defaultsThatTheTypeCannotSayAreLeftToReaders(String type, String format, String value) {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write(
                "order.json",
                "{\"title\": \"Order\", \"type\": \"object\", \"properties\": {\"a\": {\"type\": \"%s\", \"format\": \"%s\", \"default\": %s}}}"
                    .formatted(type, format, value))
            .compiler()
            .annotate("acme", "\"*.json\"")
            .compile();
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    assertThat(compiled.type("acme.Order").getMethods())
        .extracting(Method::getName)
        .contains("a")
        .doesNotContain("aOrDefault");
  }

  /** Of several branches that are objects, by the texts that they list and what they require. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"by":"card","pin":1} | Card[by=card, pin=1]
          {"by":"cash"}         | Cash[by=cash]
          {"iban":"x"}          | Bank[iban=x]
          {"by":"card"}         |
          {"by":"coins"}        |
          {}                    |
          """)
  void aDefaultIsOfTheBranchThatCanHaveIt(String value, String expected) {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write(
                "order.json",
                """
                {"title": "Order", "type": "object", "properties": {"pay": {"default": %s, "oneOf": [
                  {"title": "Cash", "type": "object", "required": ["by"],
                   "properties": {"by": {"const": "cash"}}},
                  {"title": "Card", "type": "object", "required": ["by", "pin"],
                   "properties": {"by": {"const": "card"}, "pin": {"type": "integer"}}},
                  {"title": "Bank", "type": "object", "required": ["iban"],
                   "properties": {"iban": {"type": "string"}}}]}}}
                """
                    .formatted(value))
            .compile("\"order.json\"");
    assertThat(compiled.messages()).isEmpty();
    Object order = compiled.get("acme", "order.json").read("{}");
    if (expected == null) {
      assertThat(order.getClass().getMethods())
          .extracting(Method::getName)
          .doesNotContain("payOrDefault");
    } else {
      assertThat(call(order, "payOrDefault")).hasToString(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 300})
  void theOneValueThereIsNeedNotBeSet(int fillers) throws ReflectiveOperationException {
    CompiledSchemas compiled = compiled(fillers);
    Object built = call(builder(compiled), "build");
    assertThat(written(compiled.get("acme", "order.json"), built))
        .isEqualTo("{\"kind\":\"card\",\"version\":3,\"only\":\"yes\",\"open\":\"a\"}");
    Object empty = compiled.type("acme.Order").getMethod("builder").invoke(null);
    assertThatThrownBy(() -> call(empty, "build")).hasMessageEndingWith("Order needs open");
  }

  /** Whatever it is: what Java has an expression for. */
  @Test
  void constantsOfAnyShapeArePreset() throws ReflectiveOperationException {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write(
                "order.json",
                """
                {"title": "Order", "type": "object", "required": ["a", "b"], "properties": {
                  "a": {"const": {"x": [10000000000000000000, 2.5]}},
                  "b": {"type": "array", "const": ["y", true]}}}
                """)
            .compile("\"order.json\"");
    assertThat(compiled.messages()).isEmpty();
    Object built = call(compiled.type("acme.Order").getMethod("builder").invoke(null), "build");
    assertThat(written(compiled.get("acme", "order.json"), built))
        .isEqualTo("{\"a\":{\"x\":[10000000000000000000,2.5]},\"b\":[\"y\",true]}");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 300})
  void defaultsStandBesideTheComponent(int fillers) throws ReflectiveOperationException {
    CompiledSchemas compiled = compiled(fillers);
    Object built = call(builder(compiled), "build");
    assertThat(fallbacks(built))
        .containsExactlyInAnyOrder(
            "colorOrDefault_ red",
            "sizeOrDefault m",
            "countOrDefault 5",
            "giftOrDefault true",
            "lateOrDefault false",
            "answerOrDefault false",
            "sureOrDefault true",
            "rateOrDefault Optional[2.0]",
            "exactOrDefault 0.10",
            "dayOrDefault 2020-02-29",
            "listOrDefault []",
            "sizesOrDefault [m, s]",
            "gridOrDefault [[1, 2], []]",
            "pointOrDefault Point[x=1, at=At[size=s]]",
            "placesOrDefault [At[size=null], At[size=m]]",
            "pairOrDefault {a=1}",
            "autoOrOrDefault OfString[value=auto]",
            "eitherOrDefault At[size=s]",
            "pairsOrDefault [{a=1}]",
            "freeOrDefault Optional[{a=[1, 1.5, true, x]}]");
    assertThat(call(built, "color")).isNull();
    Schema<?> schema = compiled.get("acme", "order.json");
    Object read =
        schema.read(
            "{\"kind\":\"card\",\"version\":3,\"only\":\"yes\",\"open\":\"b\",\"color\":\"blue\","
                + "\"size\":\"s\",\"count\":0,\"gift\":false,\"late\":true,\"rate\":null,\"list\":[\"x\"]}");
    assertThat(fallbacks(read))
        .contains(
            "colorOrDefault_ blue",
            "sizeOrDefault s",
            "countOrDefault 0",
            "giftOrDefault false",
            "lateOrDefault true",
            "rateOrDefault Optional.empty",
            "listOrDefault [x]");
  }

  /** Whoever compiles it would be warned; in the file that deprecates it, javac is silent. */
  @Test
  void noDefaultIsMadeOfWhatAnotherFileDeprecates() throws ReflectiveOperationException {
    String point =
        """
        {"type": "object", %s "properties": {"x": {"type": "integer", "deprecated": %s}}}
        """;
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write("point.json", point.formatted("", true))
            .write("old.json", point.formatted("\"deprecated\": true,", false))
            .write(
                "order.json",
                """
                {"properties": {
                  "other": {"$ref": "point.json", "default": {"x": 1}},
                  "many": {"type": "array", "items": {"$ref": "point.json"}, "default": [{"x": 1}]},
                  "old": {"$ref": "old.json", "default": {"x": 1}},
                  "none": {"$ref": "point.json", "default": {}},
                  "own": {"$ref": "#/$defs/point", "default": {"x": 1}}},
                 "$defs": {"point": %s}}
                """
                    .formatted(point.formatted("\"deprecated\": true,", true)))
            .compiler()
            .options("-Werror")
            .annotate("acme", "\"*.json\"")
            .compile();
    assertThat(compiled.messages()).isEmpty();
    Object order = compiled.get("acme", "order.json").read("{}");
    assertThat(fallbacks(order))
        .containsExactlyInAnyOrder("noneOrDefault Point[x=null]", "ownOrDefault Point[x=1]");
  }

  private static List<String> fallbacks(Object value) {
    List<String> found = new ArrayList<>();
    for (Method method : value.getClass().getMethods()) {
      String name = method.getName();
      if (name.contains("OrDefault") && !name.equals("colorOrDefault")) {
        found.add(name + ' ' + call(value, name));
      }
    }
    return found;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 300})
  void oneMoreOfMany(int fillers) throws ReflectiveOperationException {
    CompiledSchemas compiled = compiled(fillers);
    Object builder = builder(compiled);
    List<String> given = new ArrayList<>(List.of("a"));
    call(builder, "tags", given);
    // "tags" stands first, so "tag" has the name that is left.
    call(builder, "addTag", "b");
    call(builder, "addTag_", 7L);
    call(builder, "addMaybe", new Object[] {null});
    call(builder, "addMaybe", "m");
    call(builder, "putLabel_", "k", List.of("v"));
    call(builder, "putAdditionalProperty", "more", "x");
    Object built = call(builder, "build");
    call(builder, "addTag", "late");
    String json =
        "\"tags\":[\"a\",\"b\"],\"tag\":[7],\"maybe\":[null,\"m\"],\"labels\":{\"k\":[\"v\"]},"
            + "\"more\":\"x\"}";
    assertThat(written(compiled.get("acme", "order.json"), built)).endsWith(json);
    assertThat(given).containsExactly("a");
    Object again = call(call(call(built, "toBuilder"), "addTag", "c"), "build");
    assertThat(call(again, "tags")).isEqualTo(List.of("a", "b", "c"));
    assertThat(call(built, "tags")).isEqualTo(List.of("a", "b"));
    assertThatThrownBy(() -> call(builder(compiled), "putLabel_", null, List.of()))
        .hasRootCauseInstanceOf(NullPointerException.class);
  }

  @Test
  void theJavadocSaysThem() throws Exception {
    compiled(0);
    String source = Files.readString(work.resolve("output/generated/acme/Order.java"));
    assertThat(source)
        .contains("Default: \"red\".", "Default: \"m\".", "Always \"card\".")
        .contains("/** {@code color}, or what the schema says by default. */");
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"type\":\"array\",\"items\":{\"type\":\"string\",\"description\":\"A word.\"}}', Each element: A word.",
    "'{\"type\":\"object\",\"additionalProperties\":{\"type\":\"string\",\"description\":\"A word.\"}}', Each value: A word.",
    "'{\"type\":\"array\",\"description\":\"Words.\",\"items\":{\"type\":\"string\",\"description\":\"One.\"}}', Each element: One.",
    "'{\"type\":\"array\",\"items\":{\"title\":\"W\",\"type\":\"object\",\"properties\":{\"a\":true},\"description\":\"One.\"}}', /** One. */"
  })
  void descriptionsOfElementsReachTheJavadoc(String property, String expected) throws Exception {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write("s.json", "{\"type\":\"object\",\"properties\":{\"words\":" + property + "}}")
            .compile("\"s.json\"");
    assertThat(compiled.messages()).isEmpty();
    String source = Files.readString(work.resolve("output/generated/acme/S.java"));
    assertThat(source.replaceAll("(?m)^/\\*\\*\\n \\* (One\\.)\\n \\*/", "/** $1 */"))
        .contains(expected);
  }

  @Test
  void anUnknownKeyNamesTheNearest() {
    CompiledSchemas compiled =
        new SchemaFolder(work)
            .write("user.json", "{\"type\":\"object\",\"properties\":{\"a\":true}}")
            .write("order.json", "{\"type\":\"object\",\"properties\":{\"a\":true}}")
            .compile("\"*.json\"");
    assertThatThrownBy(() -> compiled.get("acme", "usr.json"))
        .hasRootCauseInstanceOf(IllegalArgumentException.class)
        .hasRootCauseMessage("no schema here has the key usr.json; the nearest: \"user.json\"");
    assertThatThrownBy(() -> compiled.get("acme", "something else entirely"))
        .hasRootCauseMessage(
            "no schema here has the key something else entirely; Schemas.all() lists them");
  }
}
