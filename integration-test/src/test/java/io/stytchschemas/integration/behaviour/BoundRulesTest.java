package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.Violation;
import io.stytchschemas.integration.support.SchemaFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which properties Stytch's rules bind, by their names, their schemas and the annotation. */
class BoundRulesTest {
  @TempDir Path work;

  /** The rule's limits are 5 and 527040. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A stricter limit of the schema's own holds, a looser one does not loosen the rule.
        "session_duration_minutes | 'minimum':30                   |                        | 29     | minimum",
        "session_duration_minutes | 'minimum':30                   |                        | 30     |",
        "session_duration_minutes | 'maximum':60                   |                        | 61     | maximum",
        "session_duration_minutes | 'minimum':1                    |                        | 4      | stytch:session-duration",
        "session_duration_minutes | 'maximum':999999               |                        | 527041 | stytch:session-duration",
        // By the whole name alone.
        "expiration_minutes       | 'minimum':1                    |                        | 1      |",
        "min_session_duration_minutes | 'title':'m'                |                        | 1      |",
        "session_duration_minutes_2   | 'title':'m'                |                        | 1      |",
        // As the annotation has it.
        "session_duration_minutes | 'title':'m'                    | session-duration=off   | 1      |",
        "lifetime                 | 'title':'m'                    | session-duration=lifetime | 4   | stytch:session-duration",
        "lifetime                 | 'title':'m'                    | session-duration=lifetime | 5   |",
      })
  void durations(String name, String member, String rule, String minutes, String keyword) {
    Schema<?> schema =
        schema("'%s':{'type':'integer',%s}".formatted(name, member), rule == null ? "" : rule);
    assertReported(schema, "{'%s':%s}".formatted(name, minutes), keyword);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "claims                | custom-claims=claims | stytch:custom-claims",
        "session_custom_claims |                      | stytch:custom-claims",
        "my_session_custom_claims |                   |",
        "session_custom_claims | custom-claims=off    |",
      })
  void sizeOfClaims(String name, String rule, String keyword) {
    Schema<?> schema =
        schema(
            "'%s':{'type':'object','additionalProperties':true}".formatted(name),
            rule == null ? "" : rule);
    assertReported(schema, "{'%s':{'a':'%s'}}".formatted(name, "x".repeat(4_096)), keyword);
    assertReported(schema, "{'%s':{'a':'b'}}".formatted(name), null);
  }

  /** What it means that no duration is given differs by endpoint: it stays null. */
  @Test
  void absentDurationHasNoDefault() {
    Schema<?> schema = schema("'session_duration_minutes':{'type':'integer'}", "");
    Object value = schema.read("{}");
    assertThat(value).hasToString("S[sessionDurationMinutes=null]");
    assertThat(write(schema, value)).isEqualTo("{}");
  }

  @SuppressWarnings("unchecked") // the schema's own value
  private static String write(Schema<?> schema, Object value) {
    return ((Schema<Object>) schema).writeString(value);
  }

  private Schema<?> schema(String property, String rule) {
    String text = "{'type':'object','properties':{" + property + "}}";
    return new SchemaFolder(work)
        .only(text.replace('\'', '"'), rule.isEmpty() ? "" : ", rules = \"" + rule + '"');
  }

  /** Both ways to a verdict find that keyword alone, or nothing. */
  private static void assertReported(Schema<?> schema, String document, String keyword) {
    String json = document.replace('\'', '"');
    List<String> expected = keyword == null ? List.of() : List.of(keyword);
    assertThat(schema.validateJson(json).violations())
        .extracting(Violation::keyword)
        .isEqualTo(expected);
    List<String> read = List.of();
    try {
      assertThat(schema.read(json)).isNotNull();
    } catch (SchemaViolationException e) {
      read = e.result().violations().stream().map(Violation::keyword).toList();
    }
    assertThat(read).isEqualTo(expected);
  }
}
