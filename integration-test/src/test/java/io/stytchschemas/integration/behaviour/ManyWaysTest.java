package io.stytchschemas.integration.behaviour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.Violation;
import io.stytchschemas.integration.support.SchemaFolder;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Schemas that lead to one value by more ways than there is time to go: each level, of the document
 * or of the schemas, doubles them.
 */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // seconds on a busy machine
class ManyWaysTest {
  @TempDir Path work;

  /** What is valid is not gone through once more for each way to it, whatever else is wrong. */
  @Test
  void validPartsOfAnInvalidDocument() {
    Schema<?> schema =
        schema(
            "{'type':'object','properties':{'a':{'allOf':[{'$ref':'#'},{'$ref':'#'}]},'x':{'type':'string'}}}");
    int levels = 400;
    String json = "{'x':1,'a':" + "{'a':".repeat(levels) + "{}" + "}".repeat(levels + 1);
    assertThat(schema.validateJson(json(json)).violations())
        .extracting(Violation::instanceLocation)
        .containsExactly("/x");
    assertThatThrownBy(() -> schema.read(json(json))).isInstanceOf(SchemaViolationException.class);
    assertThatThrownBy(() -> schema.readLenient(json(json)))
        .isInstanceOf(SchemaViolationException.class);
  }

  /** What is wrong is told for each way, until nobody reads on. */
  @Test
  void invalidPartsOfADocument() {
    Schema<?> schema = schema("{'$ref':'#/$defs/d0','$defs':{%s}}".formatted(doubled()));
    assertThat(schema.validateJson(json("{'q':'text'}")).violations()).isEmpty();
    assertThat(schema.validateJson(json("{'q':5}")).violations())
        .hasSize(1_000)
        .extracting(Violation::instanceLocation)
        .containsOnly("/q");
    assertThat(schema.validateJson(json("{'o':{'r':5}}")).violations())
        .hasSize(1_000)
        .extracting(Violation::instanceLocation)
        .containsOnly("/o/r");
  }

  @Test
  void whatIsLookedAtWhereTheRestIsRefused() {
    Schema<?> schema =
        schema(
            "{'$ref':'#/$defs/d0','unevaluatedProperties':false,'$defs':{%s}}"
                .formatted(doubled()));
    assertThat(schema.validateJson(json("{'q':'text'}")).isValid()).isTrue();
    assertThat(schema.validateJson(json("{'q':'text','r':1}")).isValid()).isFalse();
  }

  /** Forty definitions, each of which refers to the next one twice, and what the last one says. */
  private static String doubled() {
    return IntStream.range(0, 40)
        .mapToObj(
            i ->
                "'d%d':{'allOf':[{'$ref':'#/$defs/d%2$d'},{'$ref':'#/$defs/d%2$d'}]},"
                    .formatted(i, i + 1))
        .collect(
            Collectors.joining(
                "",
                "",
                "'d40':{'properties':{'q':{'type':'string'},'o':{'properties':{'r':{'type':'string'}}}}}"));
  }

  /** Branches are asked for their verdict, and then for what they looked at. */
  @Test
  void branchesWithinBranchesOfWhichTheRestIsRefused() {
    String schema = "{'type':'object'}";
    for (int i = 0; i < 40; i++) {
      schema = "{'anyOf':[{'properties':{'a':" + schema + "}}],'unevaluatedProperties':false}";
    }
    Schema<?> nested = schema(schema);
    String json = "{'a':".repeat(40) + "%s" + "}".repeat(40);
    assertThat(nested.validateJson(json(json.formatted("{}"))).isValid()).isTrue();
    assertThat(nested.validateJson(json(json.formatted("1"))).isValid()).isFalse();
  }

  /** Nothing is kept of documents: neither of the sets of schemas that their values stand under. */
  @Test
  void setsOfSchemasThatDocumentsLeadTo() {
    String parts =
        IntStream.range(1, 20)
            .mapToObj(
                i ->
                    "'s%d':{'properties':{'p':{'$ref':'#/$defs/s%2$d'},'q':{'$ref':'#/$defs/s%2$d'},'v':{'maximum':%1$d}}}"
                        .formatted(i, i + 1))
            .collect(Collectors.joining(","));
    Schema<?> schema =
        schema(
            "{'$ref':'#/$defs/s0','$defs':{'s0':{'properties':{'p':{'allOf':[{'$ref':'#/$defs/s0'},{'$ref':'#/$defs/s1'}]},'q':{'$ref':'#/$defs/s0'}}},%s,'s20':{'properties':{'x':{'type':'integer'}}}}}"
                .formatted(parts));
    Random random = new Random(1);
    validate(schema, random, 400);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    validate(schema, random, 100);
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(100 * 400_000);
  }

  private static void validate(Schema<?> schema, Random random, int documents) {
    for (int i = 0; i < documents; i++) {
      StringBuilder json = new StringBuilder();
      random.ints(480, 0, 2).forEach(bit -> json.append(bit == 0 ? "{\"p\":" : "{\"q\":"));
      byte[] bytes = json.append("{}").append("}".repeat(480)).toString().getBytes(UTF_8);
      assertThat(schema.validateJson(bytes).isValid()).isTrue();
    }
  }

  private Schema<?> schema(String json) {
    return new SchemaFolder(work)
        .write("s.json", json(json))
        .compile("\"s.json\"")
        .get("acme", "s.json");
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
