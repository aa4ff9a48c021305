package io.stytchschemas.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.stytchschemas.Schema;
import java.io.IOException;

/** Writes a generated type through its codec. */
final class SchemaSerializer<T> extends JsonSerializer<T> {
  private final Schema<T> schema;

  SchemaSerializer(Schema<T> schema) {
    this.schema = schema;
  }

  @Override
  public Class<T> handledType() {
    return schema.type();
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializerProvider context) throws IOException {
    try {
      TokenCopy.write(schema.write(value), out);
    } catch (IllegalArgumentException e) {
      throw JsonMappingException.from(out, String.valueOf(e.getMessage()), e);
    }
  }
}
