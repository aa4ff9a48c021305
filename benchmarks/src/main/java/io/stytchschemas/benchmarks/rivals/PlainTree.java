package io.stytchschemas.benchmarks.rivals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Free-form values on jackson-core, as one would write them by hand. */
final class PlainTree {
  private PlainTree() {}

  static Map<String, Object> readObject(JsonParser in) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      in.nextToken();
      object.put(name, read(in));
    }
    return object;
  }

  private static Object read(JsonParser in) {
    return switch (in.currentToken()) {
      case START_OBJECT -> readObject(in);
      case START_ARRAY -> readArray(in);
      case VALUE_STRING -> in.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  private static List<Object> readArray(JsonParser in) {
    List<Object> array = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      array.add(read(in));
    }
    return array;
  }

  static void write(Object value, JsonGenerator out) {
    if (value instanceof String text) {
      out.writeString(text);
    } else if (value instanceof Map<?, ?> object) {
      out.writeStartObject();
      for (Map.Entry<?, ?> entry : object.entrySet()) {
        out.writeName((String) entry.getKey());
        write(entry.getValue(), out);
      }
      out.writeEndObject();
    } else if (value instanceof List<?> array) {
      out.writeStartArray();
      for (Object element : array) {
        write(element, out);
      }
      out.writeEndArray();
    } else if (value instanceof Integer number) {
      out.writeNumber(number);
    } else if (value instanceof Long number) {
      out.writeNumber(number);
    } else if (value instanceof Double number) {
      out.writeNumber(number);
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else {
      out.writeNull();
    }
  }
}
