package io.stytchschemas.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import io.stytchschemas.json.JacksonFaults;
import java.io.IOException;
import java.util.function.Function;

/** Writes what has a form of its own: a generated type through its codec, problem details. */
final class SchemaSerializer<T> extends JsonSerializer<T> {
  private final Class<T> type;
  private final Function<? super T, byte[]> form;

  SchemaSerializer(Class<T> type, Function<? super T, byte[]> form) {
    this.type = type;
    this.form = form;
  }

  @Override
  public Class<T> handledType() {
    return type;
  }

  /** Refused: Jackson would write the object nested, and say nothing. */
  @Override
  public JsonSerializer<T> unwrappingSerializer(NameTransformer unwrapper) {
    throw new IllegalArgumentException(JacksonFaults.notUnwrapped(type));
  }

  @Override
  public void serialize(T value, JsonGenerator out, SerializerProvider context) throws IOException {
    TokenCopy.write(json(value, out), out);
  }

  /** With the type that Jackson adds: beside the properties of an object, around other values. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator out, SerializerProvider context, TypeSerializer types)
      throws IOException {
    byte[] json = json(value, out);
    JsonToken shape =
        switch (json[0]) {
          case '{' -> JsonToken.START_OBJECT;
          case '[' -> JsonToken.START_ARRAY;
          default -> JsonToken.VALUE_STRING; // as Jackson's own have it for every scalar
        };
    WritableTypeId type = types.writeTypePrefix(out, types.typeId(value, shape));
    if (shape.isStructStart()) {
      TokenCopy.writeContent(json, out);
    } else {
      TokenCopy.write(json, out);
    }
    types.writeTypeSuffix(out, type);
  }

  private byte[] json(T value, JsonGenerator out) throws JsonMappingException {
    try {
      return form.apply(value);
    } catch (IllegalArgumentException e) {
      throw JsonMappingException.from(out, String.valueOf(e.getMessage()), e);
    }
  }
}
