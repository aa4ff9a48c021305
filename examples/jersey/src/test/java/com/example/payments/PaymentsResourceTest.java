package com.example.payments;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PaymentsResourceTest {
  private static final String GOOD =
      """
      {"payment_id":"pü","amount_cents":995,"currency":"EUR",\
      "method":{"iban":"DE02120300000000202051"}""";

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static HttpServer server;

  @BeforeAll
  static void start() {
    server =
        GrizzlyHttpServerFactory.createHttpServer(
            URI.create("http://localhost:0/"),
            new ResourceConfig(
                PaymentsResource.class,
                SchemaBodies.class,
                SchemaLists.class,
                SchemaProblems.class));
  }

  @AfterAll
  static void stop() {
    server.shutdownNow();
  }

  private static HttpResponse<String> post(String contentType, byte[] body) throws Exception {
    return post("/payments", contentType, body);
  }

  private static HttpResponse<String> batch(String body) throws Exception {
    return post("/payments/batch", "application/json", body.getBytes(UTF_8));
  }

  private static HttpResponse<String> post(String path, String contentType, byte[] body)
      throws Exception {
    int port = server.getListeners().iterator().next().getPort();
    return HTTP.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Content-Type", contentType)
            .POST(BodyPublishers.ofByteArray(body))
            .build(),
        BodyHandlers.ofString());
  }

  @Test
  void takesAPayment() throws Exception {
    assertThat(post("application/json", (GOOD + "}").getBytes(UTF_8)).body())
        .isEqualTo(GOOD + ",\"note\":\"taken\"}");
    assertThat(post("application/json;charset=UTF-16BE", (GOOD + "}").getBytes(UTF_16BE)).body())
        .isEqualTo(GOOD + ",\"note\":\"taken\"}");
  }

  @Test
  void answersABadOneWithEveryFault() throws Exception {
    HttpResponse<String> answer =
        post("application/json", "{\"payment_id\":\"p\",\"amount_cents\":0}".getBytes(UTF_8));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body())
        .contains("{\"pointer\":\"/amount_cents\",\"keyword\":\"minimum\"")
        .contains("\"keyword\":\"required\"");
  }

  @Test
  void takesAListAndTellsWhichElementIsBad() throws Exception {
    assertThat(batch("[" + GOOD + "}," + GOOD + "}]").body())
        .isEqualToIgnoringWhitespace("[%1$s,%1$s]".formatted(GOOD + ",\"note\":\"taken\"}"));
    assertThat(batch("[]").body()).isEqualToIgnoringWhitespace("[]");

    HttpResponse<String> answer = batch("[" + GOOD + "},{\"payment_id\":7}]");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("{\"pointer\":\"/1/payment_id\",\"keyword\":\"type\"")
        .contains("\"pointer\":\"/1\",\"keyword\":\"required\"");
    for (String body : new String[] {"", "[", GOOD + "}", "[" + GOOD + "}", "[] s3cret"}) {
      answer = batch(body);
      assertThat(answer.statusCode()).as(body).isEqualTo(400);
      assertThat(answer.body()).doesNotContain("s3cret");
    }
  }

  @Test
  void refusesCharsetsThatNobodyKnows() throws Exception {
    byte[] body = (GOOD + "}").getBytes(UTF_8);
    assertThat(post("application/json;charset=klingon", body).statusCode()).isEqualTo(415);
    assertThat(post("application/json;charset=%", body).statusCode()).isEqualTo(415);
  }

  @Test
  void answersWhatIsNoJson() throws Exception {
    for (String body : new String[] {"", "{", "s3cret"}) {
      HttpResponse<String> answer = post("application/json", body.getBytes(UTF_8));
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).doesNotContain("s3cret");
    }
    assertThat(post("text/plain", GOOD.getBytes(UTF_8)).statusCode()).isEqualTo(415);
  }

  @Test
  void takesNoHarmFromALargeBody() throws Exception {
    String large = GOOD.replace("pü", "s3cret".repeat(50_000_000 / 6)) + "}";
    HttpResponse<String> answer = post("application/json", large.getBytes(UTF_8));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).hasSizeLessThan(1_000).doesNotContain("s3cret");
  }
}
