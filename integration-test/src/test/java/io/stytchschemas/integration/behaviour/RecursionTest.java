package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.integration.support.SchemaFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Schemas that lead back to themselves in several ways. Every level of a document doubles the
 * checks below it, unless verdicts are remembered: at depth 60 they would not end in a lifetime.
 */
class RecursionTest {
  private static final int DEPTH = 60;

  /** The most that a document may nest. */
  private static final int DEEPEST = 499;

  @TempDir Path work;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"oneOf\": ["
            + "{\"type\": \"object\", \"required\": [\"kind\"],"
            + " \"properties\": {\"child\": {\"$ref\": \"#\"}, \"kind\": {\"const\": \"a\"}}},"
            + "{\"type\": \"object\", \"required\": [\"kind\"],"
            + " \"properties\": {\"child\": {\"$ref\": \"#\"}, \"kind\": {\"const\": \"b\"}}}]}",
        "{\"anyOf\": ["
            + "{\"properties\": {\"child\": {\"$ref\": \"#\"}, \"kind\": {\"type\": \"null\"}}},"
            + "{\"properties\": {\"child\": {\"$ref\": \"#\"}, \"kind\": {\"enum\": [\"a\"]}}}]}",
        "{\"allOf\": ["
            + "{\"properties\": {\"child\": {\"$ref\": \"#\"}, \"kind\": {\"const\": \"a\"}}},"
            + "{\"patternProperties\": {\"^c\": {\"$ref\": \"#\"}}}]}",
        "{\"if\": {\"properties\": {\"child\": {\"$ref\": \"#\"}, \"kind\": {\"const\": \"a\"}}},"
            + " \"then\": {\"properties\": {\"child\": {\"$ref\": \"#\"}}}, \"else\": false}",
        "{\"properties\": {\"child\": {\"$ref\": \"#\"}, \"kind\": {\"const\": \"a\"}},"
            + " \"patternProperties\": {\"^ch\": {\"$ref\": \"#\"}}}"
      })
  void areCheckedInTimeThatGrowsWithTheDocument(String json) throws IOException {
    Schema<?> schema = compiled(json);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThat(schema.validateJson(nested(DEPTH, "a")).isValid()).isTrue();
          assertThat(schema.validateJson(nested(DEPTH, "c")).isValid()).isFalse();
          assertThat(accepts(schema, nested(DEPTH, "a"))).isTrue();
          assertThat(accepts(schema, nested(DEPTH, "c"))).isFalse();
          assertThat(schema.validateJson(nested(DEEPEST, "a")).isValid()).isTrue();
        });
  }

  @Test
  void reportsWhatStandsDeepDown() throws IOException {
    Schema<?> schema =
        compiled(
            "{\"allOf\": [{\"properties\": {\"child\": {\"$ref\": \"#\"}}},"
                + "{\"properties\": {\"child\": {\"$ref\": \"#\"}, \"kind\": {\"const\": \"a\"}}}]}");
    assertThat(schema.validateJson(nested(4, "c")).violations())
        .isNotEmpty()
        .allSatisfy(
            each -> {
              assertThat(each.instanceLocation()).isEqualTo("/child/child/child/child/kind");
              assertThat(each.message()).isEqualTo("must be \"a\"");
            });
    assertThat(schema.validateJson(nested(DEPTH, "c")).violations()).hasSizeBetween(2, 1_000);
  }

  private Schema<?> compiled(String schema) {
    return new SchemaFolder(work).only(schema, "");
  }

  /** Objects of the kind "a" within each other, the innermost of another kind. */
  private static String nested(int depth, String innermost) {
    return "{\"kind\": \"a\", \"child\": ".repeat(depth)
        + "{\"kind\": \""
        + innermost
        + "\"}"
        + "}".repeat(depth);
  }

  private static boolean accepts(Schema<?> schema, String json) {
    try {
      schema.read(json);
      return true;
    } catch (SchemaViolationException e) {
      return false;
    }
  }
}
