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
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a class file, a method or javac itself has bounds for, and schemas have none. */
class LargeSchemasTest {
  @TempDir Path work;

  @Test
  void manyValues() throws IOException {
    Schema<?> schema =
        compiled(
            "{\"properties\": {\"text\": {\"enum\": [%s]}, \"any\": {\"enum\": [null, %s]}}}"
                .formatted(
                    list(9_000, i -> "\"value %d\"".formatted(i)), list(9_000, String::valueOf)));
    assertThat(valid(schema, "{\"text\": \"value 8999\", \"any\": 8999.0}")).isTrue();
    assertThat(valid(schema, "{\"any\": null}")).isTrue();
    assertThat(valid(schema, "{\"text\": \"value 9000\"}")).isFalse();
    assertThat(valid(schema, "{\"any\": 9000}")).isFalse();
  }

  @Test
  void moreValuesThanAClassFileHasConstants() throws IOException {
    Schema<?> schema =
        compiled(
            "{\"type\": \"string\", \"enum\": [%s]}"
                .formatted(list(50_000, i -> "\"value %d\"".formatted(i))));
    assertThat(valid(schema, "\"value 49999\"")).isTrue();
    assertThat(valid(schema, "\"value 50000\"")).isFalse();
    assertThat(schema.readLenient("\"value 50000\"")).hasToString("value 50000");
  }

  /** Conditions that a method has no room for, together or each by itself. */
  @ParameterizedTest
  @CsvSource({"200, 24", "60, 120"})
  void manyBranchesOfManyStrings(int properties, int branches) throws IOException {
    Schema<?> schema =
        compiled(
            "{\"properties\": {%s}}"
                .formatted(
                    list(
                        properties,
                        i ->
                            "\"p%d\": {\"type\": \"string\", \"anyOf\": [%s]}"
                                .formatted(
                                    i,
                                    list(
                                        branches,
                                        j ->
                                            j % 2 == 0
                                                ? "{\"const\": \"v%d\"}".formatted(j)
                                                : "{\"minLength\": %d}".formatted(100 + j))))));
    assertThat(valid(schema, "{\"p0\": \"v0\", \"p59\": \"v2\"}")).isTrue();
    assertThat(valid(schema, "{\"p0\": \"v0\", \"p59\": \"v1\"}")).isFalse();
    assertThat(valid(schema, "{\"p1\": \"" + "x".repeat(101) + "\"}")).isTrue();
  }

  @Test
  void arraysInArrays() throws IOException {
    String item = "{\"type\": \"array\", \"items\": ".repeat(240);
    Schema<?> schema = compiled(item + "{\"type\": \"string\"}" + "}".repeat(240));
    assertThat(valid(schema, "[".repeat(240) + "\"a\"" + "]".repeat(240))).isTrue();
    assertThat(valid(schema, "[".repeat(240) + "1" + "]".repeat(240))).isFalse();
    assertThat(valid(schema, "[".repeat(239) + "\"a\"" + "]".repeat(239))).isFalse();
  }

  @Test
  void manyDependentNames() throws IOException {
    Schema<?> schema =
        compiled(
            "{\"type\": \"object\", \"properties\": {\"a\": {}}, \"anyOf\": [%s], \"dependentRequired\": {%s}}"
                .formatted(
                    list(2_000, i -> "{\"required\": [\"p%d\"]}".formatted(i)),
                    list(2_000, i -> "\"p%d\": [\"a\"]".formatted(i))));
    assertThat(valid(schema, "{\"p1999\": 1, \"a\": 1}")).isTrue();
    assertThat(valid(schema, "{\"p1999\": 1}")).isFalse();
    assertThat(valid(schema, "{\"a\": 1}")).isFalse();
  }

  @Test
  void manyPatterns() throws IOException {
    Schema<?> schema =
        compiled(
            "{\"patternProperties\": {%s}, \"additionalProperties\": false}"
                .formatted(list(1_000, i -> "\"^p%d[a-z]$\": {\"const\": %d}".formatted(i, i))));
    assertThat(valid(schema, "{\"p0a\": 0, \"p999z\": 999}")).isTrue();
    assertThat(valid(schema, "{\"p999z\": 0}")).isFalse();
    assertThat(valid(schema, "{\"p1000a\": 1000}")).isFalse();
  }

  @Test
  void manyBranches() throws IOException {
    Schema<?> schema =
        compiled(
            "{\"anyOf\": [%s]}"
                .formatted(list(300, i -> "{\"minimum\": %1$d, \"maximum\": %1$d}".formatted(i))));
    assertThat(valid(schema, "299")).isTrue();
    assertThat(valid(schema, "300")).isFalse();
  }

  /** A class in the place of a record, whose methods have variables of their own. */
  @Test
  void propertiesCalledAsVariablesAre() throws IOException {
    List<String> variables =
        List.of("to", "from", "that", "other", "hash", "seed", "required", "value", "in", "index");
    Schema<?> schema =
        compiled(
            "{\"properties\": {%s, %s}}"
                .formatted(
                    list(
                        variables.size(),
                        i -> "\"%s\": {\"type\": \"string\"}".formatted(variables.get(i))),
                    list(260, i -> "\"p%d\": {}".formatted(i))));
    String json = "{\"to\":\"a\",\"from\":\"b\",\"that\":\"c\",\"other\":\"d\",\"index\":\"e\"}";
    Object read = schema.read(json);
    assertThat(read).isEqualTo(schema.read(json)).hasSameHashCodeAs(schema.read(json));
    assertThat(read.toString()).contains("[to=a, from=b, that=c, other=d, ", "index=e, p0=");
    assertThat(written(schema, read)).isEqualTo(json);
  }

  @SuppressWarnings("unchecked")
  private static <T> String written(Schema<T> schema, Object value) {
    return schema.writeString((T) value);
  }

  /** A chain of as many "else if" is written as javac takes. */
  @Test
  void manyRecordsInAUnion() throws IOException {
    Schema<?> schema =
        compiled(
            "{\"oneOf\": [%s]}"
                .formatted(
                    list(
                        300,
                        i ->
                            "{\"type\": \"object\", \"required\": [\"kind\"], \"properties\":"
                                + " {\"kind\": {\"const\": \"k%d\"}}}".formatted(i))));
    for (String json : List.of("{\"kind\":\"k0\"}", "{\"kind\":\"k150\"}", "{\"kind\":\"k299\"}")) {
      assertThat(rewritten(schema, json)).isEqualTo(json);
    }
    assertThat(valid(schema, "{\"kind\": \"k300\"}")).isFalse();
  }

  private static <T> String rewritten(Schema<T> schema, String json) {
    return schema.writeString(schema.read(json));
  }

  @Test
  void longTexts() throws IOException {
    String most = "x".repeat(65_535);
    Schema<?> schema =
        compiled("{\"enum\": [\"%s\", \"%s\"]}".formatted(most, "\u00e4".repeat(70_000)));
    assertThat(valid(schema, '"' + most + '"')).isTrue();
    assertThat(valid(schema, '"' + "\u00e4".repeat(70_000) + '"')).isTrue();
    assertThat(valid(schema, "\"x\"")).isFalse();
  }

  /** JavaPoet takes these for ends of lines, and javac one or the other. */
  @Test
  void textsWithEndsOfLines() throws IOException {
    String ends = "\\n\\r\\u000b\\f\\u0085\\u2028\\u2029\\u0000";
    Schema<?> schema =
        compiled(
            "{\"properties\": {\"%1$s\": {\"enum\": [\"%1$s\", \"*/\"], \"pattern\": \"\\u2028\"},"
                    .formatted(ends)
                + " \"1\": {\"items\": {\"type\": \"string\", \"pattern\": \"^[a-z]+[0-9]\"}}}}");
    assertThat(valid(schema, "{\"%1$s\": \"%1$s\"}".formatted(ends))).isTrue();
    assertThat(valid(schema, "{\"%1$s\": \"*/\"}".formatted(ends))).isFalse();
    assertThat(valid(schema, "{\"1\": [\"a1\"]}")).isTrue();
    assertThat(valid(schema, "{\"1\": [\"a\"]}")).isFalse();
  }

  @Test
  void theSameTitleManyTimes() throws IOException {
    Schema<?> schema =
        compiled(
            "{\"title\": \"Thing\", \"properties\": {%s}}"
                .formatted(
                    list(
                        100,
                        i ->
                            "\"p%d\": {\"title\": \"Thing\", \"type\": \"object\", \"properties\": {\"n\": {\"const\": %d}}}"
                                .formatted(i, i))));
    assertThat(valid(schema, "{\"p7\": {\"n\": 7}}")).isTrue();
    assertThat(valid(schema, "{\"p7\": {\"n\": 8}}")).isFalse();
  }

  /** Below, about and above what HotSpot compiles a call of, and what a record can have. */
  @ParameterizedTest
  @ValueSource(ints = {48, 50, 51, 120, 254, 255})
  void manyProperties(int size) throws IOException {
    String required =
        "\"id\": {\"type\": \"integer\"}, \"on\": {\"type\": \"boolean\"},"
            + " \"kind\": {\"const\": \"wide\"}, \"none\": {\"type\": [\"number\", \"null\"]}";
    Schema<?> schema =
        compiled(
            """
            {"type": "object", "required": ["id", "on", "kind", "none"], "properties": {%s, %s},
             "additionalProperties": {"type": "integer"}}
            """
                .formatted(
                    required, list(size - 4, i -> "\"p%d\": {\"type\": \"string\"}".formatted(i))));
    String last = "p" + (size - 5);
    String json =
        "{\"id\":7,\"on\":true,\"kind\":\"wide\",\"none\":null,\"%s\":\"x\",\"more\":1}"
            .formatted(last);
    assertThat(rewritten(schema, json)).isEqualTo(json);
    assertThat(schema.read(json)).isEqualTo(schema.read(" " + json));
    assertThat(schema.type().isRecord()).isEqualTo(size < 254);
    String wrong = "{\"on\":1,\"kind\":\"wide\",\"%s\":2,\"more\":\"a\"}".formatted(last);
    assertThat(schema.validateJson(wrong).errors()).hasSize(5);
    assertThatThrownBy(() -> schema.read(wrong))
        .isInstanceOfSatisfying(
            SchemaViolationException.class,
            e -> assertThat(e.result()).isEqualTo(schema.validateJson(wrong)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'type': 'array'  | 'items'                | [",
        "'type': 'object' | 'additionalProperties' | {'a':"
      })
  @Timeout(20)
  void manyLevels(String type, String inner, String level) throws IOException {
    int levels = 60;
    String head = "{%s, %s: ".formatted(type, inner).replace('\'', '"');
    String end = level.equals("[") ? "]" : "}";
    Schema<?> schema =
        compiled(head.repeat(levels) + "{\"type\": \"boolean\"}" + "}".repeat(levels));
    String document = level.replace('\'', '"').repeat(levels) + "%s" + end.repeat(levels);
    assertThat(schema.read(document.formatted("true"))).isNotNull();
    assertThat(valid(schema, document.formatted("1"))).isFalse();
  }

  /** Written out, each of these numbers would fill the memory. */
  @Test
  @Timeout(300)
  void exponentsAsLargeAsAnInt() throws IOException {
    Schema<?> schema =
        compiled(
            """
            {"properties": {
               "least": {"type": "integer", "minimum": 1e2147483647},
               "most": {"type": "integer", "maximum": 1e2147483647, "default": 1e2147483647},
               "multiple": {"type": "number", "multipleOf": 1e2147483647, "default": 1e2147483647},
               "fine": {"type": "number", "multipleOf": 1e-2147483647},
               "zero": {"type": "integer", "maximum": 0e-2147483647, "default": 0e-2147483647},
               "text": {"type": "string", "maxLength": 0e-2147483647},
               "any": {"maximum": 1e2147483647, "default": -1e2147483647}}}
            """);
    assertThat(
            valid(
                schema,
                "{\"most\": 1e400, \"multiple\": 0, \"fine\": 1, \"zero\": 0, \"text\": \"\"}"))
        .isTrue();
    assertThat(valid(schema, "{\"least\": 1e400}")).isFalse();
    assertThat(valid(schema, "{\"multiple\": 1}")).isFalse();
    assertThat(valid(schema, "{\"zero\": 1}")).isFalse();
    assertThat(valid(schema, "{\"text\": \"a\"}")).isFalse();
  }

  @Test
  void morePropertiesThanAClassHasRoomForAreRefused() throws IOException {
    CompiledSchemas refused =
        compile("{\"properties\": {%s}}".formatted(list(5_001, i -> "\"p%d\": {}".formatted(i))));
    assertThat(refused.success()).isFalse();
    assertThat(refused.messages())
        .contains("[SchemaTooManyProperties] large.json:1:1: the object has 5,001 properties");
  }

  @Test
  void moreTypesThanAClassHasRoomForAreRefused() throws IOException {
    CompiledSchemas refused =
        compile(
            "{\"$defs\": {%s}}"
                .formatted(
                    list(
                        6_001,
                        i -> "\"D%d\": {\"type\": \"object\", \"properties\": {}}".formatted(i))));
    assertThat(refused.success()).isFalse();
    assertThat(refused.messages())
        .contains("[SchemaTooManyTypes] large.json:1:1: the schema makes 6,001 types in one class")
        .contains("\"large.json#/$defs/NAME\"");
  }

  private CompiledSchemas compile(String json) throws IOException {
    Path root = Files.createDirectories(work.resolve("root"));
    Files.writeString(root.resolve("large.json"), json);
    return new InProcessCompiler(root, Files.createDirectories(work.resolve("out")))
        .annotate("acme", "\"large.json\"")
        .compile();
  }

  private Schema<?> compiled(String json) throws IOException {
    CompiledSchemas compiled = compile(json);
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    return compiled.get("acme", "large.json");
  }

  private static String list(int size, IntFunction<String> element) {
    return IntStream.range(0, size).mapToObj(element).collect(Collectors.joining(", "));
  }

  private static boolean valid(Schema<?> schema, String json) {
    return schema.validateJson(json).isValid();
  }
}
