package com.example.payments;

import io.stytchschemas.Schema;
import io.stytchschemas.StytchSchemasException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;

/** Reads and checks a generated type. */
public final class SchemaDeserializer<T> implements Deserializer<T> {
  private final Schema<T> schema;

  public SchemaDeserializer(Schema<T> schema) {
    this.schema = schema;
  }

  @Override
  public T deserialize(String topic, byte[] json) {
    if (json == null) {
      return null; // a tombstone
    }
    try {
      return schema.read(json);
    } catch (StytchSchemasException e) {
      throw new SerializationException("from topic " + topic, e);
    }
  }
}
