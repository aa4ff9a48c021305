package io.stytchschemas.integration.behaviour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import io.stytchschemas.Document;
import io.stytchschemas.Layout;
import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.Violation;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.InProcessCompiler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents at the limits: time linear in their size, and the stack that a server's thread has. */
class HardDocumentsTest {
  private static final String EXPRESSION =
      """
      {"title": "Expr", "oneOf": [
        {"title": "Lit", "type": "object", "required": ["lit"], "additionalProperties": false,
         "properties": {"lit": {"type": "number"}}},
        {"title": "Add", "type": "object", "required": ["add"], "additionalProperties": false,
         "properties": {"add": {"type": "array", "items": {"$ref": "#"}}}},
        {"title": "Neg", "type": "object", "required": ["neg"], "additionalProperties": false,
         "properties": {"neg": {"$ref": "#"}}}]}
      """;

  private static final String TOLD =
      """
      {"title": "Node", "oneOf": [
        {"title": "A", "type": "object", "required": ["kind"],
         "properties": {"next": {"$ref": "#"}, "text": {"type": "string"}, "kind": {"const": "a"}}},
        {"title": "B", "type": "object", "required": ["kind"],
         "properties": {"next": {"$ref": "#"}, "text": {"type": "string"}, "kind": {"const": "b"}}}]}
      """;

  private static final String HOPS =
      """
      {"$ref": "#/$defs/a", "$defs": {
        "a": {"allOf": [{"$ref": "#/$defs/b"}]}, "b": {"allOf": [{"$ref": "#/$defs/c"}]},
        "c": {"oneOf": [{"$ref": "#/$defs/d"}]}, "d": {"allOf": [{"$ref": "#/$defs/e"}]},
        "e": {"type": "object", "properties": {"next": {"$ref": "#"}, "text": {"type": "string"}},
              "additionalProperties": false}}}
      """;

  @TempDir Path work;

  @Test
  void recursiveUnionsTakeLinearTime() throws IOException {
    Schema<?> expressions = compiled(EXPRESSION);
    String wide = "{\"add\":[" + "{\"lit\":1},".repeat(500) + "%s]}";
    String deep = "%s";
    for (int i = 0; i < 240; i++) {
      deep = deep.formatted(wide.formatted("%s"));
    }
    assertBothAreQuick(
        expressions, deep.formatted("{\"lit\":1}"), deep.formatted("{\"lit\":\"1\"}"));
    String negated = "{\"neg\":".repeat(499) + "%s" + "}".repeat(499);
    assertBothAreQuick(
        expressions, negated.formatted("{\"lit\":1}"), negated.formatted("{\"lit\":\"1\"}"));

    Schema<?> told = compiled(TOLD);
    String text = ",\"text\":\"" + "x".repeat(2_000) + "\"";
    for (String head : new String[] {"{\"kind\":\"a\"" + text + ",\"next\":", "{\"next\":"}) {
      String tail = head.contains("kind") ? "}" : text + ",\"kind\":\"b\"}";
      String nested = head.repeat(499) + "%s" + tail.repeat(499);
      assertBothAreQuick(
          told, nested.formatted("{\"kind\":\"a\"}"), nested.formatted("{\"kind\":\"c\"}"));
    }
  }

  private static void assertBothAreQuick(Schema<?> schema, String valid, String invalid) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(15), // linear takes tenths, or a few on a busy machine; else minutes
        () -> {
          assertThat(schema.validateJson(valid).isValid()).isTrue();
          assertThat(schema.read(valid)).isNotNull();
          assertThat(schema.readLenient(valid)).isNotNull();
          assertThat(schema.validateJson(invalid).isValid()).isFalse();
          assertThat(accepts(() -> schema.read(invalid))).isFalse();
          accepts(() -> schema.readLenient(invalid));
        });
  }

  @Test
  void theDeepestDocumentTakesNoMoreStackThanAServerHas() throws Exception {
    String end = "%s" + "}".repeat(499);
    for (String json : new String[] {EXPRESSION, TOLD, HOPS}) {
      Schema<?> schema = compiled(json);
      String open =
          json == EXPRESSION
              ? "{\"neg\":"
              : json == TOLD ? "{\"kind\":\"a\",\"next\":" : "{\"next\":";
      String leaf = json == EXPRESSION ? "{\"lit\":1}" : json == TOLD ? "{\"kind\":\"a\"}" : "{}";
      inSmallStack(
          () -> {
            assertAllAnswer(schema, open.repeat(499) + end.formatted(leaf));
            assertAllAnswer(schema, open.repeat(499) + end.formatted("7"));
          });
    }
  }

  private static <T> void assertAllAnswer(Schema<T> schema, String json) {
    boolean valid = schema.validateJson(json).isValid();
    assertThat(accepts(() -> schema.read(json))).isEqualTo(valid);
    accepts(() -> schema.readLenient(json));
    if (valid) {
      T value = schema.read(json);
      assertThat(schema.validate(value).isValid()).isTrue();
      assertThat(schema.read(schema.write(value))).isEqualTo(value);
      assertThat(value.toString()).isNotEmpty();
    }
  }

  @Test
  void aPatternThatGivesUpIsAViolationAtItsPlace() throws IOException {
    Schema<?> schema =
        compiled(
            "{\"type\": \"array\", \"items\": {\"type\": \"string\", \"pattern\": \"^(a+)\\\\1+$\"}}");
    String hostile = '"' + "a".repeat(80_000) + "b\"";
    String json = "[" + (hostile + ",").repeat(20) + "\"aa\"]";
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertThat(schema.validateJson(json).errors())
                .isNotEmpty()
                .extracting(Violation::keyword)
                .containsOnly("pattern"));
    Schema<?> not =
        compiled(
            "{\"type\": \"array\", \"items\": {\"not\": {\"type\": \"string\", \"pattern\": \"^(a+)\\\\1+$\"}}}");
    assertThat(not.validateJson(json).isValid()).as("giving up is no yes under a not").isFalse();
  }

  private static final String FAULTS =
      """
      {"title": "Faults", "type": "object", "additionalProperties": {"type": "string"},
       "properties": {"x": {"type": "array", "items": {"type": "string"}}, "next": {"$ref": "#"}}}
      """;

  private static final String NAMED_FAULTS =
      """
      {"type": "object", "additionalProperties": {
        "title": "Faults", "type": "object", "additionalProperties": {"type": "string"},
        "properties": {"x": {"type": "array", "items": {"type": "string"}}}}}
      """;

  @Test
  void twiceTheFailuresAreNotFourTimesTheWork() throws IOException {
    Schema<?> schema = compiled(FAULTS);
    assertGrowsWithTheDocument(schema, n -> "{" + wrong(n) + "}", 4_000);
    assertGrowsWithTheDocument(schema, n -> "{\"x\":[1" + ",1".repeat(n) + "]}", 4_000);
    assertGrowsWithTheDocument(
        schema,
        n -> ("{\"x\":[1]," + wrong(20) + ",\"next\":").repeat(n) + "{}" + "}".repeat(n),
        100);
    // A long name around them, and something nested before them.
    assertGrowsWithTheDocument(
        compiled(NAMED_FAULTS),
        n -> "{\"" + "n".repeat(n) + "\":{\"x\":[1]," + wrong(n) + "}}",
        4_000);
  }

  private static String wrong(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"k" + i + "\":1")
        .collect(Collectors.joining(","));
  }

  /** Counted in bytes that are allocated, for time swings; with room for buffers that double. */
  private static void assertGrowsWithTheDocument(
      Schema<?> schema, IntFunction<String> document, int times) {
    Map<String, Consumer<byte[]>> ways = new LinkedHashMap<>();
    ways.put("validateJson", json -> assertThat(schema.validateJson(json).isValid()).isFalse());
    ways.put("read", json -> assertThat(accepts(() -> schema.read(json))).isFalse());
    ways.put("readLenient", json -> assertThat(accepts(() -> schema.readLenient(json))).isFalse());
    ways.put(
        "readMany",
        json ->
            assertThat(schema.readMany(new ByteArrayInputStream(json), Layout.CONCATENATED))
                .noneMatch(Document::isValid));
    ways.forEach(
        (name, way) -> {
          long once = allocated(way, document.apply(times));
          assertThat(allocated(way, document.apply(4 * times))).as(name).isLessThan(6 * once);
        });
  }

  private static long allocated(Consumer<byte[]> way, String json) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    byte[] bytes = json.getBytes(UTF_8);
    way.accept(bytes);
    long before = threads.getCurrentThreadAllocatedBytes();
    way.accept(bytes);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private static boolean accepts(Runnable reading) {
    try {
      reading.run();
      return true;
    } catch (SchemaViolationException e) {
      return false;
    }
  }

  private static void inSmallStack(Runnable action) throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread = new Thread(null, action, "small", 512 << 10);
    thread.setUncaughtExceptionHandler((any, failure) -> thrown.set(failure));
    thread.start();
    thread.join();
    assertThat(thrown.get()).isNull();
  }

  private Schema<?> compiled(String json) throws IOException {
    Path root = Files.createDirectories(work.resolve("root"));
    Files.writeString(root.resolve("it.json"), json);
    CompiledSchemas compiled =
        new InProcessCompiler(root, Files.createTempDirectory(work, "out"))
            .options("-Xlint:none")
            .annotate("acme", "\"it.json\"")
            .compile();
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    return compiled.get("acme", "it.json");
  }
}
