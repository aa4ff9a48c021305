package io.stytchschemas.testing.generate;

import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonReader.Mode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON values while they are made: {@code Map}, {@code List}, {@code String}, {@code BigDecimal},
 * {@code Boolean} and null, all mutable where they can be.
 */
final class Json {
  private Json() {}

  /** A value of JSON text that is known to be right. */
  static @Nullable Object parse(byte[] json) {
    JsonReader in = JsonReader.of(json, Mode.STRICT);
    Object value = in.readValue();
    in.endDocument();
    return mutable(value);
  }

  static @Nullable Object parse(String json) {
    return parse(json.getBytes(StandardCharsets.UTF_8));
  }

  private static @Nullable Object mutable(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach((name, each) -> copy.put((String) name, mutable(each)));
      return copy;
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>();
      list.forEach(each -> copy.add(mutable(each)));
      return copy;
    }
    if (value instanceof Long whole) {
      return BigDecimal.valueOf(whole);
    }
    if (value instanceof BigInteger whole) {
      return new BigDecimal(whole);
    }
    return value instanceof Double number ? new BigDecimal(number.toString()) : value;
  }

  static @Nullable Object copy(@Nullable Object value) {
    return mutable(value);
  }

  static Kind kind(@Nullable Object value) {
    if (value == null) {
      return Kind.NULL;
    }
    if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros().scale() <= 0 ? Kind.INTEGER : Kind.FRACTION;
    }
    if (value instanceof Boolean) {
      return Kind.BOOLEAN;
    }
    if (value instanceof String) {
      return Kind.STRING;
    }
    return value instanceof List ? Kind.ARRAY : Kind.OBJECT;
  }

  /** Compact text in UTF-8. */
  static byte[] write(@Nullable Object value) {
    return text(value).getBytes(StandardCharsets.UTF_8);
  }

  static String text(@Nullable Object value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private static void write(@Nullable Object value, StringBuilder out) {
    if (value instanceof Map<?, ?> map) {
      char before = '{';
      for (Map.Entry<?, ?> each : map.entrySet()) {
        quote((String) each.getKey(), out.append(before));
        write(each.getValue(), out.append(':'));
        before = ',';
      }
      out.append(before == '{' ? "{}" : "}");
    } else if (value instanceof List<?> list) {
      char before = '[';
      for (Object each : list) {
        write(each, out.append(before));
        before = ',';
      }
      out.append(before == '[' ? "[]" : "]");
    } else if (value instanceof String text) {
      quote(text, out);
    } else {
      out.append(value);
    }
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lone =
          Character.isSurrogate(c)
              && !(Character.isHighSurrogate(c)
                  && i + 1 < text.length()
                  && Character.isLowSurrogate(text.charAt(i + 1)))
              && !(Character.isLowSurrogate(c)
                  && i > 0
                  && Character.isHighSurrogate(text.charAt(i - 1)));
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || lone) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
