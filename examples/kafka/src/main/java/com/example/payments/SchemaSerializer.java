package com.example.payments;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serializer;

/** Writes a generated type; what consumers would refuse is refused here. */
public final class SchemaSerializer<T> implements Serializer<T> {
  private final Schema<T> schema;

  public SchemaSerializer(Schema<T> schema) {
    this.schema = schema;
  }

  @Override
  public byte[] serialize(String topic, T value) {
    if (value == null) {
      return null; // a tombstone
    }
    try {
      schema.validate(value).orThrow();
    } catch (SchemaViolationException e) {
      throw new SerializationException("for topic " + topic, e);
    }
    return schema.write(value);
  }
}
