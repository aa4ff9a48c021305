package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.Violation;
import io.stytchschemas.integration.requests.B2bOauthAuthenticateRequest;
import io.stytchschemas.integration.requests.B2bSessionAttestRequest;
import io.stytchschemas.integration.requests.OtpAuthenticateRequest;
import io.stytchschemas.integration.requests.SessionAuthenticateRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of documents that are wrong, at run time, with the place of each fault. */
class BadInputTest {
  private static final String MINUTES = "/session_duration_minutes";
  private static final Schema<OtpAuthenticateRequest> OTP = OtpAuthenticateRequest.SCHEMA;
  private static final Schema<SessionAuthenticateRequest> SESSION =
      SessionAuthenticateRequest.SCHEMA;
  private static final Schema<B2bOauthAuthenticateRequest> OAUTH =
      B2bOauthAuthenticateRequest.SCHEMA;

  static Stream<Arguments> violations() {
    return Stream.of(
        arguments(OTP, "{}", List.of("", "")),
        arguments(OTP, "{\"method_id\":\"m\"}", List.of("")),
        arguments(OTP, otp("\"options\":{}"), List.of("/options", "/options")),
        arguments(OTP, otp("\"options\":null"), List.of("/options")),
        arguments(OTP, otp("\"options\":[]"), List.of("/options")),
        arguments(OTP, "{\"method_id\":null,\"code\":\"1\"}", List.of("/method_id")),
        arguments(OTP, "{\"method_id\":7,\"code\":{}}", List.of("/method_id", "/code")),
        arguments(
            OTP,
            otp("\"options\":{\"ip_match_required\":1,\"user_agent_match_required\":\"no\"}"),
            List.of("/options/ip_match_required", "/options/user_agent_match_required")),
        arguments(
            OTP, otp("\"attributes\":{\"ip_address\":[1]}"), List.of("/attributes/ip_address")),
        arguments(OTP, otp("\"session_duration_minutes\":null"), List.of(MINUTES)),
        arguments(OTP, otp("\"session_duration_minutes\":\"5\""), List.of(MINUTES)),
        arguments(OTP, otp("\"session_duration_minutes\":5.5"), List.of(MINUTES)),
        arguments(OTP, otp("\"session_duration_minutes\":5e-1"), List.of(MINUTES, MINUTES)),
        arguments(OTP, otp("\"session_duration_minutes\":99999999999"), List.of(MINUTES)),
        arguments(OTP, otp("\"session_duration_minutes\":1e400"), List.of(MINUTES)),
        arguments(OTP, otp("\"session_custom_claims\":[]"), List.of("/session_custom_claims")),
        arguments(OTP, otp("\"session_custom_claims\":null"), List.of("/session_custom_claims")),
        arguments(
            SESSION,
            "{\"authorization_check\":{\"resource_id\":1}}",
            List.of("/authorization_check", "/authorization_check/resource_id")),
        arguments(OAUTH, "{\"oauth_token\":\"t\",\"locale\":\"tlh\"}", List.of("/locale")),
        arguments(OAUTH, "{\"oauth_token\":\"t\",\"locale\":3}", List.of("/locale", "/locale")),
        arguments(OTP, "[]", List.of("")),
        arguments(OTP, "null", List.of("")),
        arguments(OTP, "\"text\"", List.of("")),
        arguments(OTP, "12", List.of("")));
  }

  @ParameterizedTest
  @MethodSource("violations")
  void tellsEveryViolationWithItsPlace(Schema<?> schema, String json, List<String> places) {
    SchemaViolationException thrown =
        catchThrowableOfType(SchemaViolationException.class, () -> schema.read(json));
    assertThat(thrown).as(json).isNotNull();
    assertThat(thrown.result().errors())
        .as(json)
        .extracting(Violation::instanceLocation)
        .containsExactlyInAnyOrderElementsOf(places);
    assertThat(schema.validateJson(json)).isEqualTo(thrown.result());
  }

  @Test
  void takesAWholeNumberInAnySpelling() {
    for (String sixty : List.of("60", "60.0", "6e1", "6.0E+1", "600e-1")) {
      assertThat(OTP.read(otp("\"session_duration_minutes\":" + sixty)).sessionDurationMinutes())
          .isEqualTo(60);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t",
        "{",
        "{\"method_id\"",
        "{\"method_id\":",
        "{\"method_id\":\"m",
        "{\"method_id\":\"m\",",
        "{\"method_id\":\"m\",}",
        "{\"method_id\":\"m\" \"code\":\"1\"}",
        "{method_id:\"m\"}",
        "{'method_id':'m'}",
        "{\"method_id\":\"m\",\"code\":\"1\"}}",
        "{\"method_id\":\"m\",\"code\":\"1\"} true",
        "{\"method_id\":\"m\",\"code\":\"1\"}\u0000",
        "{\"method_id\":\"m\",\"code\":\"1\",\"code\":\"2\"}",
        "{\"method_id\":\"m\",\"code\":\"1\",\"co\\u0064e\":\"2\"}",
        "{\"method_id\":\"m\",\"code\":\"1\",\"x\":1,\"x\":1}",
        "{\"method_id\":\"m\",\"code\":\"1\",\"session_custom_claims\":{\"a\":1,\"a\":2}}",
        "{\"method_id\":\"m\",\"code\":\"\\x41\"}",
        "{\"method_id\":\"m\",\"code\":\"\t\"}",
        "{\"method_id\":\"m\",\"code\":\"1\",\"session_duration_minutes\":05}",
        "{\"method_id\":\"m\",\"code\":\"1\",\"session_duration_minutes\":+5}",
        "{\"method_id\":\"m\",\"code\":\"1\",\"session_duration_minutes\":5.}",
        "{\"method_id\":\"m\",\"code\":\"1\",\"session_duration_minutes\":NaN}",
        "{\"method_id\":\"m\",\"code\":\"1\",\"x\":tru}",
        "// comment\n{}"
      })
  void refusesWhatIsNoJson(String json) {
    assertMalformed(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void refusesBytesThatAreNoUtf8() {
    for (byte[] bad :
        List.of(
            new byte[] {(byte) 0x80},
            new byte[] {(byte) 0xC0, (byte) 0x80},
            new byte[] {(byte) 0xC3},
            new byte[] {(byte) 0xE0, (byte) 0x80, (byte) 0x80},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
            new byte[] {(byte) 0xFF})) {
      assertMalformed(between("{\"method_id\":\"", bad, "\",\"code\":\"1\"}"));
      assertMalformed(between("{\"", bad, "\":1,\"method_id\":\"m\",\"code\":\"1\"}"));
      assertMalformed(between("{\"session_custom_claims\":{\"a\":[\"", bad, "\"]}}"));
    }
  }

  @Test
  void keepsALoneSurrogateAsTheEscapeThatItCameAs() {
    String json = "{\"method_id\":\"m\",\"code\":\"\\udc00\\ud800\"}";
    assertThat(OTP.writeString(OTP.read(json))).isEqualToIgnoringCase(json);
    // As bytes it is no UTF-8, and in a Java string it is no text.
    assertThatExceptionOfType(MalformedJsonException.class)
        .isThrownBy(() -> OTP.read(otp("\"x\":\"\ud800\"")));
  }

  @Test
  void passesOverAByteOrderMark() {
    assertThat(OTP.read("\ufeff{\"method_id\":\"m\",\"code\":\"1\"}").code()).isEqualTo("1");
  }

  @Test
  void refusesNestingThatIsTooDeep() {
    assertThat(OTP.read(nested(490)).sessionCustomClaims()).isNotNull();
    assertMalformed(nested(100_000).getBytes(StandardCharsets.UTF_8));
    String unknown = otp("\"unknown\":" + "[".repeat(100_000) + "]".repeat(100_000));
    assertMalformed(unknown.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void refusesNumbersThatWouldEatTheMachine() {
    assertMalformed(
        otp("\"session_duration_minutes\":" + "9".repeat(2_000)).getBytes(StandardCharsets.UTF_8));
    assertMalformed(
        otp("\"session_duration_minutes\":1e999999999").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void takesAStringOfFiftyMegabytes() {
    byte[] text = new byte[50_000_000];
    Arrays.fill(text, (byte) 'x');
    byte[] json = between("{\"method_id\":\"m\",\"code\":\"", text, "\"}");
    assertThat(OTP.read(json).code()).hasSize(text.length);
    assertThat(OTP.validateJson(json).isValid()).isTrue();
  }

  @Test
  void saysAtWhichLineAndColumnTheTextStopsBeingJson() {
    MalformedJsonException thrown =
        catchThrowableOfType(
            MalformedJsonException.class,
            () -> OTP.read("{\n  \"method_id\": \"m\",\n  \"code\": oops\n}"));
    assertThat(thrown.line()).isEqualTo(3);
    assertThat(thrown.column()).isEqualTo(11);
    assertThat(thrown).hasMessageContaining("line 3").hasMessageContaining("column 11");
  }

  @Test
  void boundsTheReportOfADocumentThatIsAllWrong() {
    StringBuilder json = new StringBuilder("{\"profile_id\":1,\"session_custom_claims\":{");
    for (int i = 0; i < 5_000; i++) {
      json.append(i == 0 ? "" : ",").append("\"https://stytch.com/").append(i).append("\":1");
    }
    json.append("}}");
    List<Violation> violations =
        B2bSessionAttestRequest.SCHEMA.validateJson(json.toString()).violations();
    assertThat(violations).hasSizeBetween(3, 1_000);
    assertThat(violations.stream().map(Violation::instanceLocation)).contains("/profile_id", "");
  }

  private static void assertMalformed(byte[] json) {
    for (Schema<?> schema : List.of(OTP, SESSION, OAUTH)) {
      assertThatExceptionOfType(MalformedJsonException.class).isThrownBy(() -> schema.read(json));
      assertThatExceptionOfType(MalformedJsonException.class)
          .isThrownBy(() -> schema.readLenient(json));
      assertThatExceptionOfType(MalformedJsonException.class)
          .isThrownBy(() -> schema.validateJson(json));
    }
  }

  private static String otp(String more) {
    return "{\"method_id\":\"m\",\"code\":\"1\"," + more + "}";
  }

  private static String nested(int depth) {
    return otp("\"session_token\":\"t\",\"session_custom_claims\":{\"a\":")
        .replaceFirst("}$", "[".repeat(depth) + "]".repeat(depth) + "}}");
  }

  private static byte[] between(String before, byte[] middle, String after) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(before.getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(middle);
    bytes.writeBytes(after.getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }
}
