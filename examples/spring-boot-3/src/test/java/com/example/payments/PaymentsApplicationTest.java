package com.example.payments;

import static org.assertj.core.api.Assertions.assertThat;

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
    HttpHeaders json = new HttpHeaders();
    json.setContentType(MediaType.APPLICATION_JSON);
    String body = "{\"payment_id\":\"p1\",\"amount_cents\":0,\"currency\":\"EUR\"}";

    ResponseEntity<String> answer =
        client.postForEntity("/payments", new HttpEntity<>(body, json), String.class);

    assertThat(answer.getStatusCode().value()).isEqualTo(422);
    assertThat(answer.getBody())
        .contains("{\"pointer\":\"/amount_cents\",\"keyword\":\"minimum\"")
        .contains("\"keyword\":\"required\"");
  }
}
