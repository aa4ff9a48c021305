package com.example.payments;

import java.time.Duration;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads payments from a topic, and goes on after a record that is none. */
public final class PaymentsConsumer implements AutoCloseable {
  private final KafkaConsumer<String, Payment> consumer;

  public PaymentsConsumer(Map<String, Object> settings) {
    consumer =
        new KafkaConsumer<>(
            settings, new StringDeserializer(), new SchemaDeserializer<>(Payment.SCHEMA));
  }

  public KafkaConsumer<String, Payment> kafka() {
    return consumer;
  }

  /**
   * Polls once. A record that cannot be read would come again at every poll: it is told, and passed
   * over.
   *
   * @param poison takes the offset of a bad record, and why it is bad
   */
  public void poll(Duration timeout, Consumer<Payment> good, BiConsumer<Long, Throwable> poison) {
    try {
      consumer.poll(timeout).forEach(record -> good.accept(record.value()));
    } catch (RecordDeserializationException e) {
      poison.accept(e.offset(), e.getCause().getCause());
      consumer.seek(e.topicPartition(), e.offset() + 1);
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
