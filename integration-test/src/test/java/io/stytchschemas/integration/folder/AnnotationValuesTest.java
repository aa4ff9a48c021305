package io.stytchschemas.integration.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Violation;
import org.junit.jupiter.api.Test;

/** What the other values of the annotation do to generated types. */
class AnnotationValuesTest {
  private static final String UNKNOWN =
      "{\"profile_id\":\"p\",\"token\":\"t\",\"later\":{\"a\":[null]},\"session_jwt\":\"j\"}";

  @Test
  void findsSchemasInAFolder() {
    assertThat(Schemas.all()).hasSize(10);
    assertThat(Schemas.get("api_b2b_session_v1_AttestRequest.json")).isSameAs(Attestation.SCHEMA);
  }

  @Test
  void keepsUnknownPropertiesAndWritesThemBack() {
    Attestation request = Attestation.SCHEMA.read(UNKNOWN);
    assertThat(request.sessionJwt()).isEqualTo("j");
    String written = Attestation.SCHEMA.writeString(request);
    assertThat(written).contains("\"later\":{\"a\":[null]}");
    assertThat(Attestation.SCHEMA.read(written)).isEqualTo(request);
    assertThat(request.toBuilder().build()).isEqualTo(request);
  }

  @Test
  void raisesReservedClaimsToErrors() {
    String json =
        "{\"profile_id\":\"p\",\"token\":\"t\",\"session_jwt\":\"j\","
            + "\"session_custom_claims\":{\"sub\":1}}";
    assertThat(Attestation.SCHEMA.validateJson(json).errors())
        .extracting(Violation::instanceLocation)
        .containsExactly("/session_custom_claims/sub");
    assertThat(Attestation.SCHEMA.validate(Attestation.SCHEMA.readLenient(json)).isValid())
        .isFalse();
  }

  @Test
  void switchesARuleOff() {
    String json = "{\"session_duration_minutes\":1}";
    assertThat(SessionAuthenticateRequest.SCHEMA.validateJson(json).violations()).isEmpty();
    assertThat(SessionAuthenticateRequest.SCHEMA.read(json).sessionDurationMinutes()).isEqualTo(1);
  }
}
