package io.stytchschemas.testing.generate;

import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonReader.Mode;
import io.stytchschemas.json.JsonWriter;
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
    return copy(value);
  }

  static @Nullable Object parse(String json) {
    return parse(json.getBytes(StandardCharsets.UTF_8));
  }

  /** A value that can be changed, and shares nothing that can. */
  static @Nullable Object copy(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      map.forEach((name, each) -> object.put((String) name, copy(each)));
      return object;
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> array = new ArrayList<>();
      list.forEach(each -> array.add(copy(each)));
      return array;
    }
    if (value instanceof Long whole) {
      return BigDecimal.valueOf(whole);
    }
    if (value instanceof BigInteger whole) {
      return new BigDecimal(whole);
    }
    return value instanceof Double number ? new BigDecimal(number.toString()) : value;
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
    try (JsonWriter out = JsonWriter.borrow()) {
      out.writeValue(value);
      return out.toByteArray();
    }
  }

  static String text(@Nullable Object value) {
    return new String(write(value), StandardCharsets.UTF_8);
  }
}
