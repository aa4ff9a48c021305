package com.example.payments;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PaymentsApplicationTest {
  private static final String GOOD =
      """
      {"payment_id":"p1","amount_cents":995,"currency":"EUR",\
      "method":{"iban":"DE02120300000000202051"}}""";

  @Autowired private TestRestTemplate client;

  @Test
  void takesAPayment() {
    Payment payment =
        Payment.builder()
            .paymentId("p1")
            .amountCents(995)
            .currency(Payment.Currency.Known.EUR)
            .method(Payment.Transfer.builder().iban("DE02120300000000202051").build())
            .build();

    assertThat(client.postForObject("/payments", payment, Payment.class))
        .isEqualTo(payment.toBuilder().note("taken").build());
  }

  @Test
  void answersABadOneWithEveryFault() {
    String body = "{\"payment_id\":\"p1\",\"amount_cents\":0,\"currency\":\"EUR\"}";

    ResponseEntity<String> answer = post("/payments", "application/json", body, UTF_8);

    assertThat(answer.getStatusCode().value()).isEqualTo(422);
    assertThat(answer.getBody())
        .contains("{\"pointer\":\"/amount_cents\",\"keyword\":\"minimum\"")
        .contains("\"keyword\":\"required\"");
  }

  @Test
  void tellsWhichPaymentOfAListIsBad() {
    ResponseEntity<String> answer =
        post("/batch", "application/json", "[" + GOOD + ",{\"payment_id\":7}]", UTF_8);

    assertThat(answer.getStatusCode().value()).isEqualTo(422);
    assertThat(answer.getBody()).contains("\"pointer\":\"/1/payment_id\"");
  }

  @Test
  void answersWhatIsNoJson() {
    for (String body : new String[] {"", "{", "s3cret", "{\"payment_id\":s3cret}"}) {
      ResponseEntity<String> answer = post("/payments", "application/json", body, UTF_8);
      assertThat(answer.getStatusCode().value()).isEqualTo(400);
      assertThat(String.valueOf(answer.getBody())).doesNotContain("s3cret");
    }
    assertThat(post("/payments", "text/plain", GOOD, UTF_8).getStatusCode().value()).isEqualTo(415);
  }

  @Test
  void readsTheCharsetThatIsNamed() {
    String umlaut = GOOD.replace("p1", "pü");
    for (Charset charset : new Charset[] {ISO_8859_1, UTF_16BE}) {
      String type = "application/json;charset=" + charset;
      assertThat(post("/payments", type, umlaut, charset).getBody()).contains("\"pü\"");
    }
  }

  @Test
  void takesNoHarmFromALargeBody() {
    String large = GOOD.replace("p1", "s3cret".repeat(50_000_000 / 6));

    ResponseEntity<String> answer = post("/payments", "application/json", large, UTF_8);

    // Jackson 2 has a limit of its own: strings of 20 million characters.
    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(answer.getBody()).contains("exceeds").hasSizeLessThan(1_000);
    assertThat(answer.getBody()).doesNotContain("s3cret");
  }

  private ResponseEntity<String> post(String path, String type, String body, Charset charset) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.parseMediaType(type));
    return client.postForEntity(
        path, new HttpEntity<>(body.getBytes(charset), headers), String.class);
  }
}
