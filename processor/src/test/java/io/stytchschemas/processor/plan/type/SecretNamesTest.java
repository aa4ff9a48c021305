package io.stytchschemas.processor.plan.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.Planned;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecretNamesTest {
  private static final String PROPERTIES =
      """
      'properties': {
        'session_token': {'type': 'string'},
        'tokens': {'type': 'array', 'items': {'type': 'string'}},
        'userPassword': true,
        'credentials': {'type': 'object'},
        'jwt': {'type': 'object', 'properties': {'kid': {'type': 'string'}}},
        'secret_id': {'type': 'string', 'format': 'uuid'},
        'client_secret': {'type': 'string', 'format': 'uuid'},
        'maxTokens': {'type': 'integer'},
        'token_budget': {'type': 'integer'},
        'password_set': {'type': 'boolean'},
        'token_kind': {'type': 'string'},
        'verifier': {'enum': ['a', 'b']},
        'hashes': {'type': 'array', 'items': {'type': 'string'}},
        'code': {'type': 'string'},
        'api_key': {'type': 'string'},
        'pin': {'type': 'string'},
        'note': {'type': 'string', 'writeOnly': true},
        'word': {'type': 'string', 'format': 'password'}
      }}
      """;

  @Test
  void inAnyonesSchema() {
    assertThat(secrets(Planned.of("thing.json", "{" + PROPERTIES), "Thing"))
        .containsExactly(
            "session_token",
            "tokens",
            "userPassword",
            "credentials",
            "jwt",
            "client_secret",
            "verifier",
            "note",
            "word");
  }

  @Test
  void inStytchsSchemas() {
    String id = "{'$id': '#/components/schemas/api_thing_v1_Thing', ";
    assertThat(secrets(Planned.of("thing.json", id + PROPERTIES), "Thing"))
        .contains("session_token", "hashes", "code", "api_key", "pin", "note")
        .doesNotContain("maxTokens", "token_kind", "secret_id");
  }

  @Test
  void asTheAnnotationHasIt() {
    Planned planned =
        Planned.of(
            Planned.withRules("secrets=+pin, -session_token,+token_budget"),
            "thing.json",
            "{" + PROPERTIES);
    assertThat(secrets(planned, "Thing"))
        .contains("tokens", "pin", "token_budget")
        .doesNotContain("session_token", "maxTokens");
  }

  @Test
  void switchedOff() {
    Planned planned =
        Planned.of(
            Planned.withRules("secrets=off", "secrets=+pin"), "thing.json", "{" + PROPERTIES);
    assertThat(secrets(planned, "Thing")).containsExactly("pin", "note", "word");
  }

  private static List<String> secrets(Planned planned, String type) {
    assertThat(planned.problems.reports()).isEmpty();
    return planned.record(type).components().stream()
        .filter(ComponentPlan::secret)
        .map(ComponentPlan::property)
        .toList();
  }
}
