package io.stytchschemas.stytch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.stytchschemas.CheckedJson;
import io.stytchschemas.Severity;
import io.stytchschemas.Violation;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionClaimsTest {

  private static List<Violation> found(@Nullable Object json) {
    return CheckedJson.by(
            SessionClaims.check(
                "claims", "session_duration_minutes", "session_token", "session_jwt"),
            json)
        .violations();
  }

  @Test
  void warnsOfClaimsWithoutASession() {
    assertThat(SessionClaims.isClean(true, false)).isFalse();
    assertThat(found(Map.of("claims", Map.of("a", 1L))))
        .extracting(
            Violation::instanceLocation,
            Violation::keywordLocation,
            Violation::message,
            Violation::severity)
        .containsExactly(
            tuple(
                "/claims",
                "/properties/claims/stytch:session-claims",
                "has no session to be kept in: set session_duration_minutes or session_token or"
                    + " session_jwt",
                Severity.WARNING));
  }

  @Test
  void aNullIsNoSession() {
    Map<String, Object> request = new HashMap<>();
    request.put("claims", Map.of());
    request.put("session_token", null);
    assertThat(found(request)).hasSize(1);
  }

  @Test
  void anySessionWillDo() {
    assertThat(SessionClaims.isClean(true, true)).isTrue();
    for (String name : List.of("session_duration_minutes", "session_token", "session_jwt")) {
      assertThat(found(Map.of("claims", Map.of(), name, "x"))).isEmpty();
    }
  }

  @Test
  void withoutClaimsThereIsNothingToSay() {
    assertThat(SessionClaims.isClean(false, false)).isTrue();
    assertThat(found(Map.of("session_token", "x"))).isEmpty();
    assertThat(found(Map.of("email", "x"))).isEmpty();
    assertThat(found(Collections.singletonMap("claims", null))).isEmpty();
    assertThat(found(null)).isEmpty();
    assertThat(found(List.of("claims"))).isEmpty();
  }
}
