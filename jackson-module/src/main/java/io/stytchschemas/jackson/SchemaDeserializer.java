package io.stytchschemas.jackson;

import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserSequence;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.util.TokenBuffer;

/** Reads a generated type through its codec. */
final class SchemaDeserializer<T> extends ValueDeserializer<T> {
  /** The attribute of a reader that makes it lenient. */
  static final String LENIENT = SchemaDeserializer.class.getName() + ".LENIENT";

  private final Class<T> type;
  private final Schema<T> schema;
  private final boolean lenient;

  SchemaDeserializer(Class<T> type, Schema<T> schema, boolean lenient) {
    this.type = type;
    this.schema = schema;
    this.lenient = lenient;
  }

  @Override
  public Class<?> handledType() {
    return type;
  }

  @Override
  public T deserialize(JsonParser in, DeserializationContext context) {
    Object value;
    try {
      JsonParser json = whole(in, context);
      boolean leniently = lenient || context.getAttribute(LENIENT) != null;
      value = leniently ? schema.readLenient(json) : schema.read(json);
    } catch (SchemaViolationException e) {
      throw new SchemaMismatchException(in, schema.type(), e);
    } catch (MalformedJsonException e) {
      throw new Refusal(in, String.valueOf(e.getMessage()), e);
    }
    if (!type.isInstance(value)) { // what is asked for is one branch of a union
      throw new Refusal(in, "is no " + type.getName() + " but another branch of it", null);
    }
    return type.cast(value);
  }

  /** Where Jackson has read the type out of an object, its brace is gone: then with one again. */
  private static JsonParser whole(JsonParser in, DeserializationContext context) {
    if (in.currentToken() != JsonToken.PROPERTY_NAME && in.currentToken() != JsonToken.END_OBJECT) {
      return in;
    }
    TokenBuffer brace = context.bufferForInputBuffering(in);
    brace.writeStartObject();
    JsonParser whole = JsonParserSequence.createFlattened(true, brace.asParser(context, in), in);
    whole.nextToken();
    return whole;
  }
}
