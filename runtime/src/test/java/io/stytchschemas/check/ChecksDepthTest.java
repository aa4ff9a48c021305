package io.stytchschemas.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.stytchschemas.json.Limits;
import io.stytchschemas.json.document.IndexedDocument;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents that nest as deep as may be, and schemas that lead back to themselves. */
class ChecksDepthTest {
  private static final long STACK = 512 << 10;

  private static Check check(String schema) {
    SchemaChecks checks = new SchemaChecks(ChecksSuiteTest::pattern, false);
    return checks.checkOf(schema.getBytes(UTF_8));
  }

  /** Eight steps from schema to schema for each level of the document. */
  private static String hops(String first, String other) {
    StringBuilder schema = new StringBuilder("{\"$ref\":\"#/$defs/h1\",\"$defs\":{");
    for (int i = 1; i <= 8; i++) {
      String next = "{\"$ref\":\"#/$defs/" + (i == 8 ? "node" : "h" + (i + 1)) + "\"}";
      String hop = i % 2 == 0 ? first : other;
      schema.append("\"h" + i + "\":" + hop.replace("NEXT", next).replace("N", "n" + i) + ",");
    }
    return schema
        + "\"node\":{\"type\":\"object\",\"properties\":{\"c\":{\"$ref\":\"#/$defs/h1\"},"
        + "\"v\":{\"type\":\"integer\"}}}}}";
  }

  private static String nested(String leaf) {
    int depth = Limits.DEPTH - 1;
    return "{\"c\":".repeat(depth) + leaf + "}".repeat(depth);
  }

  @Test
  void needLittleStackAtTheLimitOfDepth() throws InterruptedException {
    String ref = "NEXT";
    String all = "{\"allOf\":[NEXT,{\"properties\":{\"N\":{\"type\":\"string\"}}}]}";
    String one = "{\"oneOf\":[{\"required\":[\"N\"]},NEXT]}";
    String any = "{\"anyOf\":[{\"required\":[\"N\"]},NEXT]}";
    for (String schema :
        List.of(hops(ref, ref), hops(all, one), hops(one, one), hops(any, any), hops(all, all))) {
      Check check = check(schema);
      assertThat(errors(check, nested("{\"v\":1}"))).isEqualTo("true 0");
      assertThat(errors(check, nested("{\"v\":true}"))).isEqualTo("false 1");
    }
  }

  /** The verdict and the number of errors, found on a small stack. */
  private static String errors(Check check, String json) throws InterruptedException {
    List<String> found = new ArrayList<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              try (IndexedDocument document = IndexedDocument.of(json.getBytes(UTF_8))) {
                boolean passes = check.passes(document, IndexedDocument.ROOT);
                Violations violations = Violations.collecting();
                check.report(document, IndexedDocument.ROOT, violations);
                found.add(passes + " " + violations.errors());
              } catch (StackOverflowError e) {
                found.add("stack overflow");
              }
            },
            "small stack",
            STACK);
    thread.start();
    thread.join();
    return found.get(0);
  }

  @Test
  void takeTimeLinearInTheDocumentWhereverSchemasLeadBack() {
    String node = "{\"type\":\"object\",\"properties\":{\"c\":BACK,\"v\":{\"type\":\"integer\"}}}";
    for (String back :
        List.of(
            "{\"$ref\":\"#\"}",
            "{\"if\":{\"type\":\"object\"},\"then\":{\"$ref\":\"#\"}}",
            "{\"allOf\":[{\"$ref\":\"#\"}]}",
            "{\"anyOf\":[{\"type\":\"null\"},{\"$ref\":\"#\"}]}")) {
      String branch = node.replace("BACK", back);
      String other = branch.replace("\"v\"", "\"w\"");
      for (String schema :
          List.of(
              "{\"oneOf\":["
                  + branch
                  + ","
                  + other.replace("}}}", "}},\"required\":[\"w\"]}")
                  + "]}",
              "{\"anyOf\":[" + branch + "," + other + "]}",
              "{\"not\":{\"not\":{\"anyOf\":[" + branch + "," + other + "]}}}")) {
        Check check = check(schema);
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> {
              for (String leaf : List.of("{\"v\":1}", "{\"v\":\"x\",\"w\":\"x\"}")) {
                try (IndexedDocument document = IndexedDocument.of(nested(leaf).getBytes(UTF_8))) {
                  Violations violations = Violations.collecting();
                  check.report(document, IndexedDocument.ROOT, violations);
                  assertThat(check.passes(document, IndexedDocument.ROOT))
                      .as(schema)
                      .isEqualTo(violations.errors() == 0);
                }
              }
            });
      }
    }
  }
}
