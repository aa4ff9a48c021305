package com.example.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In Flink's own mini cluster. */
class CheckPaymentsTest {
  private static final String GOOD =
      """
      {"payment_id":"p1","amount_cents":995,"currency":"EUR",\
      "method":{"iban":"DE02120300000000202051"}}""";

  @Test
  void tellsGoodFromBad(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("a.ndjson"), GOOD + "\n{\"payment_id\":7}\n" + GOOD + "\n");
    Files.writeString(folder.resolve("b.ndjson"), "no json\n\n" + GOOD + "\n");
    String large = "\"" + "x".repeat(50_000_000) + "\"";
    Files.writeString(folder.resolve("c.ndjson"), GOOD.replace("\"p1\"", large) + "\n" + GOOD);
    StreamExecutionEnvironment flink = StreamExecutionEnvironment.createLocalEnvironment(2);

    SingleOutputStreamOperator<Payment> payments =
        CheckPayments.check(flink, new org.apache.flink.core.fs.Path(folder.toUri()));
    CloseableIterator<Payment> good = payments.collectAsync();
    CloseableIterator<String> bad = payments.getSideOutput(CheckPayments.BAD).collectAsync();
    flink.execute();

    assertThat(all(good)).hasSize(4).containsOnly(Payment.SCHEMA.read(GOOD));
    assertThat(all(bad))
        .hasSize(4)
        .allMatch(words -> words.length() < 1_000)
        .anyMatch(words -> words.contains("/payment_id: must be a string"))
        .anyMatch(words -> words.contains("/payment_id: must have at most 40 characters"))
        .anyMatch(words -> words.contains("line 1"));
  }

  private static <T> List<T> all(CloseableIterator<T> elements) throws Exception {
    try (elements) {
      List<T> all = new ArrayList<>();
      elements.forEachRemaining(all::add);
      return all;
    }
  }
}
