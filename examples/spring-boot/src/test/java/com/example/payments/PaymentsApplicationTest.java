package com.example.payments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PaymentsApplicationTest {
  @Autowired private RestClient.Builder clients;
  @LocalServerPort private int port;

  private RestClient client;

  @BeforeEach
  void connect() {
    client =
        clients
            .baseUrl("http://localhost:" + port)
            .defaultStatusHandler(status -> status.isError(), (request, response) -> {})
            .build();
  }

  @Test
  void takesAPayment() {
    Payment payment =
        Payment.builder()
            .paymentId("p1")
            .amountCents(995)
            .currency(Payment.Currency.Known.EUR)
            .method(Payment.Transfer.builder().iban("DE02120300000000202051").build())
            .build();

    Payment taken =
        client
            .post()
            .uri("/payments")
            .contentType(MediaType.APPLICATION_JSON)
            .body(payment)
            .retrieve()
            .body(Payment.class);

    assertThat(taken).isEqualTo(payment.toBuilder().note("taken").build());
  }

  @Test
  void answersABadOneWithEveryFault() {
    String problem =
        client
            .post()
            .uri("/payments")
            .contentType(MediaType.APPLICATION_JSON)
            .body("{\"payment_id\":\"p1\",\"amount_cents\":0,\"currency\":\"EUR\"}")
            .retrieve()
            .body(String.class);

    assertThat(problem)
        .contains("\"status\":422")
        .contains("{\"pointer\":\"/amount_cents\",\"keyword\":\"minimum\"")
        .contains("\"keyword\":\"required\"");
  }
}
