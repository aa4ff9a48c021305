package io.stytchschemas.jackson;

import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a generated type through its codec. */
final class SchemaDeserializer<T> extends ValueDeserializer<T> {
  private final Schema<T> schema;
  private final boolean lenient;

  SchemaDeserializer(Schema<T> schema, boolean lenient) {
    this.schema = schema;
    this.lenient = lenient;
  }

  @Override
  public Class<?> handledType() {
    return schema.type();
  }

  @Override
  public T deserialize(JsonParser in, DeserializationContext context) {
    try {
      return lenient ? schema.readLenient(in) : schema.read(in);
    } catch (SchemaViolationException e) {
      String pointer = e.result().errors().get(0).instanceLocation();
      throw PointerPath.prepend(pointer, schema.type(), failure(in, e));
    } catch (MalformedJsonException e) {
      throw failure(in, e);
    }
  }

  private static DatabindException failure(JsonParser in, RuntimeException cause) {
    return DatabindException.from(in, String.valueOf(cause.getMessage()), cause);
  }
}
