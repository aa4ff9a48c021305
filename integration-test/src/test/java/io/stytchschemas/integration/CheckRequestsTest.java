package io.stytchschemas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckRequestsTest {
  private static final String SAMPLES = "samples";

  @TempDir Path folder;

  @Test
  void tellsTypeVerdictAndJsonOfEverySample() {
    String report = check(SAMPLES);
    for (String type :
        List.of(
            "B2bSessionAttestRequest",
            "SessionAuthenticateRequest",
            "B2bOauthAuthenticateRequest",
            "OtpAuthenticateRequest",
            "B2bSessionExchangeRequest")) {
      assertThat(check(SAMPLES + "/" + type + ".json"))
          .contains("type        io.stytchschemas.integration.requests." + type + " (#/")
          .contains("verdict     valid\n")
          .contains("re-encoded  {\"");
      assertThat(check(SAMPLES + "/" + type + ".invalid.json"))
          .contains("." + type + " (#/")
          .contains("verdict     not valid, ")
          .contains("ERROR ")
          .contains(" (line ");
    }
    assertThat(report).contains("verdict     not JSON").contains("line 5, column 1");
  }

  @Test
  void tellsEveryViolationWithItsLine() throws IOException {
    Path file = folder.resolve("B2bSessionAttestRequest.json");
    Files.writeString(file, "{\n  \"token\": 7,\n  \"session_duration_minutes\": 4\n}\n");
    assertThat(check(file.toString()))
        .contains("3 violations")
        .containsPattern("ERROR /token: must be .*string.* \\(line 2\\)")
        .containsPattern("ERROR /session_duration_minutes: must be .* \\(line 3\\)")
        .containsPattern("ERROR \\(root\\): .*profile_id.* \\(line 1\\)")
        .contains("re-encoded  nothing: ");
  }

  @Test
  void takesTheTypeFromTheArgumentTheNameOrTheContent() throws IOException {
    Path otp = folder.resolve("request.json");
    Files.writeString(otp, "{\"method_id\":\"m\",\"code\":\"1\"}");
    assertThat(check(otp.toString())).contains("OtpAuthenticateRequest").contains("by likeness");
    assertThat(check("api_b2b_session_v1_ExchangeRequest=" + otp))
        .contains("B2bSessionExchangeRequest")
        .contains("not valid")
        .doesNotContain("by likeness");
    Path published = folder.resolve("stytch-api-otp-v1-authenticaterequest-1.json");
    Files.writeString(published, "{}");
    assertThat(check(published.toString())).contains("requests.OtpAuthenticateRequest");
  }

  @Test
  void saysWhatIsWrongWithAnArgument() throws IOException {
    assertThat(check("no/such/file.json")).contains("cannot be read").contains("NoSuchFile");
    assertThat(check("NoSuchRequest=file.json"))
        .contains("no such type; there are B2bSessionAttestRequest, ");
    Path empty = Files.writeString(folder.resolve("empty.json"), "");
    assertThat(check(empty.toString())).contains("not JSON").contains("line 1, column 1");
  }

  @Test
  void showsNoSecretOfARequestThatIsRefused() throws IOException {
    Path file = folder.resolve("OtpAuthenticateRequest.json");
    Files.writeString(file, "{\"method_id\":\"m\",\"code\":[\"hush-hush\"]}");
    assertThat(check(file.toString())).contains("/code").doesNotContain("hush-hush");
  }

  private static String check(String... arguments) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    new CheckRequests(new PrintStream(text, true, StandardCharsets.UTF_8))
        .checkAll(List.of(arguments));
    return text.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
