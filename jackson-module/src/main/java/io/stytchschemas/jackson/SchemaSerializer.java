package io.stytchschemas.jackson;

import io.stytchschemas.Schema;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a generated type through its codec. */
final class SchemaSerializer<T> extends ValueSerializer<T> {
  private final Schema<T> schema;

  SchemaSerializer(Schema<T> schema) {
    this.schema = schema;
  }

  @Override
  public Class<?> handledType() {
    return schema.type();
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    try {
      schema.write(value, out);
    } catch (IllegalArgumentException e) {
      throw DatabindException.from(out, String.valueOf(e.getMessage()), e);
    }
  }
}
