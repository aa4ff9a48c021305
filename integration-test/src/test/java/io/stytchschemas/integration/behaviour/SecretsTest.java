package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.ProblemDetails;
import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.StytchSchemasException;
import io.stytchschemas.ValidationResult;
import io.stytchschemas.Violation;
import io.stytchschemas.integration.requests.B2bOauthAuthenticateRequest;
import io.stytchschemas.integration.requests.B2bSessionAttestRequest;
import io.stytchschemas.integration.requests.B2bSessionExchangeRequest;
import io.stytchschemas.integration.requests.OtpAuthenticateRequest;
import io.stytchschemas.integration.requests.SessionAuthenticateRequest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No message, {@code toString} or stack trace shows what came in as a value. */
class SecretsTest {
  private static final String SECRET = "S3cr3tV4lu3";

  private static final List<Schema<?>> SCHEMAS =
      List.of(
          B2bSessionAttestRequest.SCHEMA,
          SessionAuthenticateRequest.SCHEMA,
          B2bOauthAuthenticateRequest.SCHEMA,
          OtpAuthenticateRequest.SCHEMA,
          B2bSessionExchangeRequest.SCHEMA);

  private static final List<String> PROPERTIES =
      List.of(
          "profile_id",
          "token",
          "organization_id",
          "session_duration_minutes",
          "session_custom_claims",
          "session_token",
          "session_jwt",
          "telemetry_id",
          "authorization_check",
          "oauth_token",
          "pkce_code_verifier",
          "locale",
          "intermediate_session_token",
          "method_id",
          "code",
          "attributes",
          "options");

  @Test
  void keepsValuesOutOfEverythingThatIsSaidOfBadDocuments() {
    int said = 0;
    for (Schema<?> schema : SCHEMAS) {
      for (String json : badDocuments()) {
        said += assertSilent(schema, json);
      }
    }
    assertThat(said).isGreaterThan(100);
  }

  @Test
  void masksSecretsInToString() {
    String json =
        "{\"method_id\":\"m-1\",\"code\":\"S\",\"session_token\":\"S\",\"session_jwt\":\"S\","
            + "\"session_custom_claims\":{\"api_key\":\"S\",\"team\":\"blue\"}}";
    String text =
        OtpAuthenticateRequest.SCHEMA.read(json.replace("\"S\"", '"' + SECRET + '"')).toString();
    assertThat(text).doesNotContain(SECRET).contains("m-1", "blue", "***");
    assertThat(
            B2bOauthAuthenticateRequest.builder()
                .oauthToken(SECRET)
                .pkceCodeVerifier(SECRET)
                .intermediateSessionToken(SECRET)
                .telemetryId("t-1")
                .build()
                .toString())
        .doesNotContain(SECRET)
        .contains("t-1");
  }

  @Test
  void tellsPresentSecretsFromAbsentOnes() {
    assertThat(SessionAuthenticateRequest.builder().sessionToken(SECRET).build().toString())
        .contains("session_token=***", "session_jwt=null");
  }

  private static List<String> badDocuments() {
    List<String> documents = new ArrayList<>();
    String value = '"' + SECRET + '"';
    for (String property : PROPERTIES) {
      for (String bad :
          List.of(
              value, "[" + value + "]", "{\"a\":" + value + "}", "{\"a\":[{" + value + ":1}]}")) {
        documents.add("{\"" + property + "\":" + bad + "}");
        // Malformed right after, before and inside it.
        documents.add("{\"" + property + "\":" + bad);
        documents.add("{\"" + property + "\":" + bad + " " + SECRET + "}");
      }
      documents.add("{\"" + property + "\":\"" + SECRET);
      documents.add("{\"" + property + "\":\"" + SECRET + "\\q\"}");
      documents.add("{\"" + property + "\":\"" + SECRET + "\n\"}");
      documents.add("{\"" + property + "\":" + SECRET + "}");
    }
    documents.add(value);
    documents.add(SECRET);
    return documents;
  }

  /** Gives how many texts there were to look at. */
  private static int assertSilent(Schema<?> schema, String json) {
    int said = 0;
    try {
      ValidationResult result = schema.validateJson(json);
      assertSilent(result, json);
      said += result.violations().size();
    } catch (StytchSchemasException e) {
      said += assertSilent(e, json);
    }
    for (boolean lenient : List.of(false, true)) {
      try {
        assertThat(lenient ? schema.readLenient(json) : schema.read(json)).isNotNull();
      } catch (StytchSchemasException e) {
        said += assertSilent(e, json);
      }
    }
    return said;
  }

  private static void assertSilent(ValidationResult result, String json) {
    assertThat(result.toString()).as(json).doesNotContain(SECRET);
    assertThat(result.toBasicOutput()).as(json).doesNotContain(SECRET);
    if (!result.isValid()) {
      assertSilent(result.problemDetails(), json);
    }
    for (Violation violation : result.violations()) {
      assertThat(violation.message()).as(json).doesNotContain(SECRET);
      assertThat(violation.arguments().toString()).as(json).doesNotContain(SECRET);
    }
  }

  private static void assertSilent(ProblemDetails problem, String json) {
    assertThat(problem.toJson()).as(json).doesNotContain(SECRET);
    assertThat(problem.toString()).as(json).doesNotContain(SECRET);
  }

  private static int assertSilent(StytchSchemasException e, String json) {
    if (e instanceof SchemaViolationException violations) {
      assertSilent(violations.result(), json);
    }
    assertSilent(e.problemDetails(), json);
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString()).as(json).doesNotContain(SECRET);
    return 1;
  }
}
