package com.example.payments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

class TillTest {
  private static final String GOOD =
      """
      {"payment_id":"p1","amount_cents":995,"currency":"EUR",\
      "method":{"iban":"DE02120300000000202051"}""";

  @Test
  void takesAPayment() {
    assertThat(Till.take((GOOD + "}").getBytes(UTF_8)))
        .isEqualTo(GOOD + ",\"note\":\"paid by transfer from DE\"}");
  }

  @Test
  void tellsEveryFault() {
    assertThat(Till.take("{\"payment_id\":\"\",\"amount_cents\":0}".getBytes(UTF_8)))
        .contains("\"status\":422", "/payment_id", "minLength", "/amount_cents", "\"currency\\\"")
        .contains("\"method\\\"");
    for (String body : new String[] {"", "{\"payment_id\":"}) {
      assertThat(Till.take(body.getBytes(UTF_8))).contains("\"status\":400");
    }
  }

  @Test
  void takesNoHarmFromALargeBody() {
    String large = GOOD.replace("p1", "x".repeat(50_000_000)) + "}";
    assertThat(Till.take(large.getBytes(UTF_8))).contains("maxLength").hasSizeLessThan(1_000);
  }

  @Test
  void aBadLineDoesNotStopTheOthers() {
    String lines = GOOD + "}\n{\"payment_id\":\n\n{}\n" + GOOD + "}\n";
    assertThat(Till.count(new ByteArrayInputStream(lines.getBytes(UTF_8))))
        .containsEntry(true, 2L)
        .containsEntry(false, 2L);
  }
}
