package io.stytchschemas.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stytchschemas.testing.schemas.B2bSessionExchangeRequest;
import io.stytchschemas.testing.schemas.OtpAuthenticateRequest;
import io.stytchschemas.testing.shapes.Impossible;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandInServerTest {
  private final StandInServer server =
      StandInServer.builder()
          .on(
              "POST",
              "/v1/otps/{id}/authenticate",
              OtpAuthenticateRequest.SCHEMA,
              B2bSessionExchangeRequest.SCHEMA)
          .on("GET", "/v1/sessions", B2bSessionExchangeRequest.SCHEMA)
          .on("GET", "/v1/users/{id}", B2bSessionExchangeRequest.SCHEMA)
          .on("GET", "/v1/users/me", OtpAuthenticateRequest.SCHEMA)
          .start();

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> send(String method, String path, String body)
      throws IOException, InterruptedException {
    return send(server, method, path, body);
  }

  private static HttpResponse<String> send(
      StandInServer server, String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.uri().resolve(path))
            .method(method, BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  @Test
  void goodRequestsAreAnsweredWithDocuments() throws Exception {
    HttpResponse<String> response =
        send("POST", "/v1/otps/7/authenticate", "{\"method_id\":\"m\",\"code\":\"1\"}");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(B2bSessionExchangeRequest.SCHEMA.read(response.body())).isNotNull();
    assertThat(server.received())
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.isAccepted()).isTrue();
              assertThat(request.as(OtpAuthenticateRequest.SCHEMA).methodId()).isEqualTo("m");
              assertThat(request.query()).isNull();
              assertThat(request.toString()).isEqualTo("POST /v1/otps/7/authenticate, 28 bytes");
            });
  }

  @Test
  void headersAndQueryAreKeptAndNotShown() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.uri().resolve("/v1/sessions?token=s%33cret"))
            .header("Authorization", "Basic s3cret")
            .build();
    HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
    ReceivedRequest received = server.received().get(0);
    assertThat(received.query()).isEqualTo("token=s%33cret");
    assertThat(received.headers().firstValue("authorization")).contains("Basic s3cret");
    assertThat(received.toString()).isEqualTo("GET /v1/sessions, 0 bytes");
  }

  @Test
  void badRequestsAreToldWhatIsWrong() throws Exception {
    HttpResponse<String> response = send("POST", "/v1/otps/7/authenticate", "{\"code\":1}");
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(response.body()).contains("must be a string").contains("method_id");
    assertThat(send("POST", "/v1/otps/7/authenticate", "").statusCode()).isEqualTo(400);
    assertThat(server.received()).noneMatch(ReceivedRequest::isAccepted).hasSize(2);
  }

  @Test
  void requestsWithoutABodyAreAnswered() throws Exception {
    HttpResponse<String> response = send("GET", "/v1/sessions", "");
    assertThat(B2bSessionExchangeRequest.SCHEMA.read(response.body())).isNotNull();
  }

  @Test
  void theSeedSaysWhatEachServerOfABuilderAnswers() throws Exception {
    StandInServer.Builder builder =
        StandInServer.builder().seed(7).on("GET", "/v1/a", OtpAuthenticateRequest.SCHEMA);
    try (StandInServer one = builder.start();
        StandInServer other = builder.start()) {
      String first = send(one, "GET", "/v1/a", "").body();
      assertThat(send(one, "GET", "/v1/a", "").body()).isNotEqualTo(first);
      assertThat(send(other, "GET", "/v1/a", "").body()).isEqualTo(first);
      assertThat(one.received()).hasSize(2);
      assertThat(other.received()).hasSize(1);
    }
  }

  /** An escaped slash parts nothing, and a template says its own parts in plain text. */
  @Test
  void pathsAreSplitBeforeTheyAreDecoded() throws Exception {
    String body = "{\"method_id\":\"m\",\"code\":\"1\"}";
    assertThat(send("POST", "/v1/otps/a%2Fb/authenticate", body).statusCode()).isEqualTo(200);
    assertThat(send("POST", "/v1/otps/a+b/%61uthenticate", body).statusCode()).isEqualTo(200);
    assertThat(send("POST", "/v1%2Fotps/7/authenticate", body).statusCode()).isEqualTo(404);
    assertThat(server.received())
        .extracting(ReceivedRequest::path)
        .containsExactly("/v1/otps/a%2Fb/authenticate", "/v1/otps/a+b/%61uthenticate");
  }

  @Test
  void plainTextGoesBeforeBraces() throws Exception {
    assertThat(OtpAuthenticateRequest.SCHEMA.read(send("GET", "/v1/users/me", "").body()))
        .isNotNull();
    assertThat(B2bSessionExchangeRequest.SCHEMA.read(send("GET", "/v1/users/7", "").body()))
        .isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "post, /v1/a,                write it in capitals",
        "GET,  v1/a,                 write /v1/a",
        "GET,  /v1/file-{name}.json, a name in braces alone",
        "GET,  /v1/{id:[0-9]+},      a name in braces alone",
        "GET,  /v1/a?b=c,            a query does not count",
        "GET,  /v1/users/{other},    is declared already"
      })
  void whatNoRequestCouldMatchIsRefused(String method, String path, String said) {
    StandInServer.Builder builder =
        StandInServer.builder().on("GET", "/v1/users/{id}", OtpAuthenticateRequest.SCHEMA);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.on(method, path, OtpAuthenticateRequest.SCHEMA))
        .withMessageContaining(said);
  }

  @Test
  void whereNoAnswerIsFoundItIsSaidWhy() throws Exception {
    try (StandInServer without =
        StandInServer.builder().on("GET", "/v1/a", Impossible.SCHEMA).start()) {
      HttpResponse<String> response = send(without, "GET", "/v1/a", "");
      assertThat(response.statusCode()).isEqualTo(500);
      assertThat(response.body()).contains("impossible.json was found in 300 tries");
      assertThat(without.received()).singleElement().matches(ReceivedRequest::isAccepted);
    }
  }

  @Test
  void whatIsNotThereIsRefused() throws Exception {
    assertThat(send("POST", "/v1/elsewhere", "{}").statusCode()).isEqualTo(404);
    assertThat(send("GET", "/v1/users/", "").statusCode()).isEqualTo(404);
    HttpResponse<String> other = send("DELETE", "/v1/sessions", "");
    assertThat(other.statusCode()).isEqualTo(405);
    assertThat(other.headers().firstValue("Allow")).contains("GET");
    assertThat(other.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(other.body()).contains("\"status\":405");
    String large = "{\"code\":\"" + "x".repeat(10_000_000) + "\"}";
    assertThat(send("POST", "/v1/otps/7/authenticate", large).statusCode()).isEqualTo(413);
    assertThat(server.received()).isEmpty();
  }
}
