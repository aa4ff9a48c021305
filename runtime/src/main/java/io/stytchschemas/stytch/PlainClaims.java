package io.stytchschemas.stytch;

import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonWriter;
import io.stytchschemas.json.Limits;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a caller gives for a claim into plain JSON values, immutable, each in the form that
 * reading its JSON would give: claims that travel stay equal.
 */
final class PlainClaims {
  private PlainClaims() {}

  static @Nullable Object copy(@Nullable Object value) {
    return copy(value, 0);
  }

  static String name(@Nullable Object name) {
    if (!(name instanceof String text)) {
      throw new IllegalArgumentException("the name of a claim must be a String");
    }
    return text(text);
  }

  private static @Nullable Object copy(@Nullable Object value, int depth) {
    // Not only for the receiver's sake: a map may contain itself.
    if (depth > Limits.DEPTH) {
      throw new IllegalArgumentException(
          "claims must not be nested deeper than " + Limits.DEPTH + " levels");
    }
    if (value == null || value instanceof Boolean) {
      return value;
    } else if (value instanceof String text) {
      return text(text);
    } else if (value instanceof Number number) {
      return number(number);
    } else if (value instanceof CustomClaims claims) {
      return claims.asMap();
    } else if (value instanceof Map<?, ?> object) {
      return object(object, depth);
    } else if (value instanceof List<?> array) {
      return array(array, depth);
    }
    throw unfit(value);
  }

  private static Map<String, @Nullable Object> object(Map<?, ?> object, int depth) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    object.forEach((name, value) -> copy.put(name(name), copy(value, depth + 1)));
    return Collections.unmodifiableMap(copy);
  }

  private static List<@Nullable Object> array(List<?> array, int depth) {
    List<@Nullable Object> copy = new ArrayList<>(array.size());
    for (Object element : array) {
      copy.add(copy(element, depth + 1));
    }
    return Collections.unmodifiableList(copy);
  }

  private static String text(String text) {
    if (text.codePoints().anyMatch(PlainClaims::isSurrogate)) {
      throw new IllegalArgumentException(
          "claims must not have an unpaired surrogate, which UTF-8 cannot hold: look for text that"
              + " was cut inside a character");
    }
    return text;
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static Object number(Number number) {
    if (number instanceof Long
        || number instanceof Integer
        || number instanceof Short
        || number instanceof Byte) {
      return number.longValue();
    } else if (number instanceof BigInteger || number instanceof BigDecimal) {
      return asRead(number);
    } else if (number instanceof Double || number instanceof Float) {
      if (!Double.isFinite(number.doubleValue())) {
        throw new IllegalArgumentException("claims must be finite numbers: JSON has no others");
      }
      // By its text: 0.1f is meant as 0.1, not as the double nearest to that float.
      return asRead(new BigDecimal(number.toString()));
    }
    throw unfit(number);
  }

  private static Object asRead(Number number) {
    JsonWriter out = JsonWriter.create();
    out.writeValue(number);
    try {
      return Objects.requireNonNull(
          JsonReader.of(out.toByteArray(), JsonReader.Mode.STRICT).readValue());
    } catch (MalformedJsonException e) {
      throw new IllegalArgumentException(
          "claims must be numbers of at most "
              + Limits.NUMBER
              + " characters, with exponents of at most "
              + Limits.EXPONENT,
          e);
    }
  }

  private static IllegalArgumentException unfit(Object value) {
    return new IllegalArgumentException(
        value.getClass().getName()
            + " is no JSON value: claims are String, Boolean, whole or decimal numbers, Map, List,"
            + " CustomClaims or null");
  }
}
