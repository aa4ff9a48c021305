package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.Severity;
import io.stytchschemas.ValidationResult;
import io.stytchschemas.Violation;
import io.stytchschemas.integration.requests.B2bSessionAttestRequest;
import io.stytchschemas.integration.requests.SessionAuthenticateRequest;
import io.stytchschemas.stytch.CustomClaims;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Stytch says in prose, on the generated types, in every way of checking. */
class StytchRulesTest {
  private static final String MINUTES = "/session_duration_minutes";
  private static final String CLAIMS = "/session_custom_claims";

  @ParameterizedTest
  @CsvSource({
    "4,false",
    "5,true",
    "5.0,true",
    "60,true",
    "527040,true",
    "527041,false",
    "0,false",
    "-1,false",
    "5.5,false",
    "2147483647,false",
    "2147483648,false"
  })
  void limitsTheDurationOfASession(String minutes, boolean valid) {
    String json = "{\"session_token\":\"t\",\"session_duration_minutes\":" + minutes + "}";
    ValidationResult result = SessionAuthenticateRequest.SCHEMA.validateJson(json);
    assertThat(result.isValid()).isEqualTo(valid);
    if (valid) {
      SessionAuthenticateRequest request = SessionAuthenticateRequest.SCHEMA.read(json);
      assertThat(SessionAuthenticateRequest.SCHEMA.validate(request)).isEqualTo(result);
    } else {
      assertThat(places(result)).containsOnly(MINUTES);
      assertThatExceptionOfType(SchemaViolationException.class)
          .isThrownBy(() -> SessionAuthenticateRequest.SCHEMA.read(json))
          .satisfies(thrown -> assertThat(places(thrown.result())).containsOnly(MINUTES));
    }
  }

  @Test
  void checksWhatTheBuilderTook() {
    ValidationResult result =
        B2bSessionAttestRequest.SCHEMA.validate(attest().sessionDurationMinutes(4).build());
    assertThat(places(result)).containsExactly(MINUTES);
    assertThat(result.errors()).hasSize(1);
  }

  @Test
  void takesADurationInWholeMinutes() {
    assertThat(attest().sessionDuration(Duration.ofHours(8)).build().sessionDurationMinutes())
        .isEqualTo(480);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> attest().sessionDuration(Duration.ofSeconds(90)));
  }

  @Test
  void limitsClaimsTo4096BytesOfCompactUtf8() {
    assertThat(claimsOf("x".repeat(4_096 - 8))).satisfies(StytchRulesTest::isValidWithoutRemark);
    assertTooLarge(claimsOf("x".repeat(4_097 - 8)));
    // Two and four bytes a character.
    assertThat(claimsOf("ü".repeat(2_044))).satisfies(StytchRulesTest::isValidWithoutRemark);
    assertTooLarge(claimsOf("ü".repeat(2_044) + "x"));
    assertThat(claimsOf("🙂".repeat(1_022))).satisfies(StytchRulesTest::isValidWithoutRemark);
    assertTooLarge(claimsOf("🙂".repeat(1_022) + "x"));
  }

  @Test
  void countsClaimsAsTheyWillBeSentAndNotAsTheyCame() {
    String spaced =
        claimsOf("x".repeat(4_088)).replace("{\"a\":", "{" + " ".repeat(200) + "\"a\" : ");
    assertThat(spaced.getBytes(StandardCharsets.UTF_8).length).isGreaterThan(4_200);
    isValidWithoutRemark(spaced);
    String escaped = claimsOf("\\u0078".repeat(4_088));
    isValidWithoutRemark(escaped);
    assertTooLarge(claimsOf("\\u0078".repeat(4_089)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "iss",
        "sub",
        "aud",
        "exp",
        "nbf",
        "iat",
        "jti",
        "https://stytch.com/session",
        "https://stytch.com/",
        "https://stytch.com/organization/x"
      })
  void warnsOfAReservedClaimAtItsPlace(String name) {
    String json =
        "{\"session_token\":\"t\",\"session_custom_claims\":{\"ok\":1,\"" + name + "\":1}}";
    ValidationResult result = SessionAuthenticateRequest.SCHEMA.validateJson(json);
    assertThat(result.isValid()).isTrue();
    assertThat(places(result)).containsExactly(CLAIMS + "/" + name.replace("/", "~1"));
    assertThat(result.violations().get(0).severity()).isEqualTo(Severity.WARNING);
    SessionAuthenticateRequest request = SessionAuthenticateRequest.SCHEMA.read(json);
    assertThat(request.sessionCustomClaims().contains(name)).isTrue();
    assertThat(SessionAuthenticateRequest.SCHEMA.validate(request)).isEqualTo(result);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sub", "issuer", "https://stytch.co", "http://stytch.com/", "expires"})
  void leavesOtherNamesAlone(String name) {
    isValidWithoutRemark(
        "{\"session_token\":\"t\",\"session_custom_claims\":{\"" + name + "\":{\"sub\":1}}}");
  }

  @Test
  void keepsClaimsThatDeleteOnTheWireAndInMemory() {
    String json =
        "{\"session_token\":\"t\",\"session_custom_claims\":"
            + "{\"beta\":null,\"deep\":{\"er\":[{\"gone\":null}],\"too\":null},\"kept\":[null,1]}}";
    SessionAuthenticateRequest request = SessionAuthenticateRequest.SCHEMA.read(json);
    assertThat(request.sessionCustomClaims().contains("beta")).isTrue();
    assertThat(request.sessionCustomClaims().get("beta")).isNull();
    assertThat(SessionAuthenticateRequest.SCHEMA.writeString(request)).isEqualTo(json);
    SessionAuthenticateRequest built =
        SessionAuthenticateRequest.builder()
            .sessionToken("t")
            .sessionCustomClaims(
                CustomClaims.builder()
                    .delete("beta")
                    .set(
                        "deep",
                        SessionAuthenticateRequest.SCHEMA
                            .read(json)
                            .sessionCustomClaims()
                            .get("deep"))
                    .set("kept", Arrays.asList(null, 1))
                    .build())
            .build();
    assertThat(built).isEqualTo(request);
    assertThat(SessionAuthenticateRequest.SCHEMA.writeString(built)).isEqualTo(json);
  }

  @Test
  void warnsOfClaimsWithoutASession() {
    ValidationResult result =
        SessionAuthenticateRequest.SCHEMA.validateJson("{\"session_custom_claims\":{\"a\":1}}");
    assertThat(result.isValid()).isTrue();
    assertThat(result.warnings()).hasSize(1);
    assertThat(places(result)).containsExactly(CLAIMS);
    for (String session :
        List.of(
            "\"session_token\":\"t\"",
            "\"session_jwt\":\"j\"",
            "\"session_duration_minutes\":60")) {
      isValidWithoutRemark("{" + session + ",\"session_custom_claims\":{\"a\":1}}");
    }
  }

  private static B2bSessionAttestRequest.Builder attest() {
    return B2bSessionAttestRequest.builder().profileId("p").token("t");
  }

  /** A request whose claims are {@code {"a":"text"}}: eight bytes, and the text. */
  private static String claimsOf(String text) {
    return "{\"session_token\":\"t\",\"session_custom_claims\":{\"a\":\"" + text + "\"}}";
  }

  private static void isValidWithoutRemark(String json) {
    assertThat(SessionAuthenticateRequest.SCHEMA.validateJson(json).violations()).isEmpty();
    SessionAuthenticateRequest request = SessionAuthenticateRequest.SCHEMA.read(json);
    assertThat(SessionAuthenticateRequest.SCHEMA.validate(request).violations()).isEmpty();
  }

  private static void assertTooLarge(String json) {
    ValidationResult result = SessionAuthenticateRequest.SCHEMA.validateJson(json);
    assertThat(places(result)).containsExactly(CLAIMS);
    assertThat(result.isValid()).isFalse();
    SessionAuthenticateRequest request = SessionAuthenticateRequest.SCHEMA.readLenient(json);
    assertThat(SessionAuthenticateRequest.SCHEMA.validate(request)).isEqualTo(result);
  }

  private static List<String> places(ValidationResult result) {
    return result.violations().stream().map(Violation::instanceLocation).toList();
  }
}
