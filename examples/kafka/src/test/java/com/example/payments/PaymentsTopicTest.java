package com.example.payments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.SchemaViolationException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.test.KafkaClusterTestKit;
import org.apache.kafka.common.test.TestKitNodes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a broker of its own (KRaft, no ZooKeeper). */
class PaymentsTopicTest {
  private static final String TOPIC = "payments";
  private static final Payment PAYMENT =
      Payment.builder()
          .paymentId("p1")
          .amountCents(995)
          .currency(Payment.Currency.Known.EUR)
          .method(Payment.Transfer.builder().iban("DE02120300000000202051").build())
          .build();

  private static KafkaClusterTestKit cluster;

  @BeforeAll
  static void start() throws Exception {
    cluster =
        new KafkaClusterTestKit.Builder(
                new TestKitNodes.Builder()
                    .setCombined(true)
                    .setNumBrokerNodes(1)
                    .setNumControllerNodes(1)
                    .build())
            .setConfigProp("offsets.topic.replication.factor", "1")
            .build();
    cluster.format();
    cluster.startup();
    cluster.waitForReadyBrokers();
  }

  @AfterAll
  static void stop() throws Exception {
    cluster.close();
  }

  private static Map<String, Object> settings() {
    return Map.of("bootstrap.servers", cluster.bootstrapServers(), "auto.offset.reset", "earliest");
  }

  private static void send(byte[]... records) throws Exception {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer())) {
      for (byte[] record : records) {
        producer.send(new ProducerRecord<>(TOPIC, record)).get();
      }
    }
  }

  @Test
  void aPoisonRecordIsToldAndPassedOver() throws Exception {
    try (KafkaProducer<String, Payment> producer =
        new KafkaProducer<>(
            settings(), new StringSerializer(), new SchemaSerializer<>(Payment.SCHEMA))) {
      producer.send(new ProducerRecord<>(TOPIC, PAYMENT)).get();
      assertThatThrownBy(
              () ->
                  producer.send(
                      new ProducerRecord<>(TOPIC, PAYMENT.toBuilder().amountCents(0).build())))
          .isInstanceOf(SerializationException.class)
          .hasCauseInstanceOf(SchemaViolationException.class);
    }
    send("{\"payment_id\":7}".getBytes(UTF_8), "no json".getBytes(UTF_8), new byte[0]);
    send(Payment.SCHEMA.write(PAYMENT.toBuilder().paymentId("p2").build()));

    List<String> good = new ArrayList<>();
    Map<Long, Throwable> poison = new TreeMap<>();
    try (PaymentsConsumer consumer = new PaymentsConsumer(settings())) {
      consumer.kafka().assign(List.of(new TopicPartition(TOPIC, 0)));
      for (int i = 0; i < 60 && good.size() < 2; i++) {
        consumer.poll(Duration.ofSeconds(1), payment -> good.add(payment.paymentId()), poison::put);
      }
    }

    assertThat(good).containsExactly("p1", "p2");
    assertThat(poison).containsOnlyKeys(1L, 2L, 3L);
    assertThat(poison.get(1L)).isInstanceOf(SchemaViolationException.class);
    assertThat(poison.get(2L)).isInstanceOf(MalformedJsonException.class);
  }

  @Test
  void bothMakeASerdeInWhichATombstoneStaysOne() {
    try (Serde<Payment> serde =
        Serdes.serdeFrom(
            new SchemaSerializer<>(Payment.SCHEMA), new SchemaDeserializer<>(Payment.SCHEMA))) {
      byte[] json = serde.serializer().serialize(TOPIC, PAYMENT);
      assertThat(serde.deserializer().deserialize(TOPIC, json)).isEqualTo(PAYMENT);
      assertThat(serde.serializer().serialize(TOPIC, null)).isNull();
      assertThat(serde.deserializer().deserialize(TOPIC, null)).isNull();
    }
  }

  /** No broker passes it on by default, but one that does must not take the consumer down. */
  @Test
  void aLargeRecordIsPoisonToo() {
    byte[] large = ("{\"payment_id\":\"" + "x".repeat(50_000_000) + "\"}").getBytes(UTF_8);
    try (SchemaDeserializer<Payment> deserializer = new SchemaDeserializer<>(Payment.SCHEMA)) {
      assertThatThrownBy(() -> deserializer.deserialize(TOPIC, large))
          .isInstanceOf(SerializationException.class)
          .cause()
          .isInstanceOf(SchemaViolationException.class)
          .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(1_000));
    }
  }
}
