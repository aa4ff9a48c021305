package io.stytchschemas.jackson;

import io.stytchschemas.json.JacksonBridge;
import io.stytchschemas.json.JacksonFaults;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.util.NameTransformer;

/** Writes what has a form of its own: a generated type through its codec, problem details. */
final class SchemaSerializer<T> extends ValueSerializer<T> {
  private final Class<T> type;
  private final Function<? super T, byte[]> form;

  SchemaSerializer(Class<T> type, Function<? super T, byte[]> form) {
    this.type = type;
    this.form = form;
  }

  @Override
  public Class<?> handledType() {
    return type;
  }

  /** Refused: Jackson would write the object nested, and say nothing. */
  @Override
  public ValueSerializer<T> unwrappingSerializer(NameTransformer unwrapper) {
    throw new IllegalArgumentException(JacksonFaults.notUnwrapped(type));
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializationContext context) {
    JacksonBridge.write(json(value, out), out);
  }

  /** With the type that Jackson adds: beside the properties of an object, around other values. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator out, SerializationContext context, TypeSerializer types) {
    byte[] json = json(value, out);
    JsonToken shape =
        switch (json[0]) {
          case '{' -> JsonToken.START_OBJECT;
          case '[' -> JsonToken.START_ARRAY;
          default -> JsonToken.VALUE_STRING; // as Jackson's own have it for every scalar
        };
    WritableTypeId type = types.writeTypePrefix(out, context, types.typeId(value, shape));
    if (shape.isStructStart()) {
      JacksonBridge.writeContent(json, out);
    } else {
      JacksonBridge.write(json, out);
    }
    types.writeTypeSuffix(out, context, type);
  }

  private byte[] json(T value, JsonGenerator out) {
    try {
      return form.apply(value);
    } catch (IllegalArgumentException e) {
      throw DatabindException.from(out, String.valueOf(e.getMessage()), e);
    }
  }
}
