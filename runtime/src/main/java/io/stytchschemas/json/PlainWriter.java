package io.stytchschemas.json;

import io.stytchschemas.json.collection.FixedList;
import io.stytchschemas.json.collection.FixedMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes plain JSON values, as {@link PlainValues} reads them, and the numbers of java.lang. */
final class PlainWriter {
  private PlainWriter() {}

  static void write(JsonWriter out, @Nullable Object value) {
    // Classes first: whether an object is of an interface takes much longer to find out.
    if (value instanceof String text) {
      out.write(text);
    } else if (value instanceof Number number) {
      writeNumber(out, number);
    } else if (value instanceof FixedMap<?> map) {
      writeFixed(out, map);
    } else if (value instanceof FixedList<?> list) {
      writeFixed(out, list);
    } else if (value instanceof Boolean bool) {
      out.write(bool.booleanValue());
    } else if (value == null) {
      out.writeNull();
    } else if (value instanceof Map<?, ?> map) {
      writeOther(out, map);
    } else if (value instanceof List<?> list) {
      writeOther(out, list);
    } else {
      throw new IllegalArgumentException(JsonWriter.PLAIN_VALUES);
    }
  }

  private static void writeFixed(JsonWriter out, FixedMap<?> map) {
    out.beginObject();
    for (int i = 0; i < map.size(); i++) {
      out.name(map.keyAt(i));
      write(out, map.valueAt(i));
    }
    out.endObject();
  }

  private static void writeFixed(JsonWriter out, FixedList<?> list) {
    out.beginArray();
    for (int i = 0; i < list.size(); i++) {
      write(out, list.get(i));
    }
    out.endArray();
  }

  private static void writeOther(JsonWriter out, Map<?, ?> map) {
    out.beginObject();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!(entry.getKey() instanceof String key)) {
        throw new IllegalArgumentException(JsonWriter.PLAIN_VALUES);
      }
      out.name(key);
      write(out, entry.getValue());
    }
    out.endObject();
  }

  private static void writeOther(JsonWriter out, List<?> list) {
    out.beginArray();
    for (Object element : list) {
      write(out, element);
    }
    out.endArray();
  }

  private static void writeNumber(JsonWriter out, Number number) {
    if (number instanceof Long || number instanceof Integer) {
      out.write(number.longValue());
    } else if (number instanceof Double) {
      out.write(number.doubleValue());
    } else if (number instanceof BigDecimal decimal) {
      out.write(decimal);
    } else if (number instanceof BigInteger integer) {
      out.write(integer);
    } else if (number instanceof Float) {
      out.write(number.floatValue());
    } else if (number instanceof Short || number instanceof Byte) {
      out.write(number.longValue());
    } else {
      throw new IllegalArgumentException(JsonWriter.PLAIN_VALUES);
    }
  }
}
