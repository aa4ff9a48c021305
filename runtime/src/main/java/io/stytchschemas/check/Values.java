package io.stytchschemas.check;

import io.stytchschemas.json.JsonReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What JSON Schema says of plain JSON values: {@code Map<String, Object>}, {@code List}, {@code
 * String}, {@code Boolean}, null and numbers of any of Java's types.
 */
public final class Values {
  /** Stands for a property that is not there, where null is a value. */
  public static final Object ABSENT = new Object();

  private Values() {}

  /**
   * The value that a JSON text denotes, for constants of generated code.
   *
   * @throws io.stytchschemas.MalformedJsonException if {@code json} is none
   */
  public static @Nullable Object constant(String json) {
    JsonReader reader =
        JsonReader.of(json.getBytes(StandardCharsets.UTF_8), JsonReader.Mode.STRICT);
    Object value = reader.readValue();
    reader.endDocument();
    return value;
  }

  /** Whether {@code value} is a JSON number; the infinities and NaN are none. */
  public static boolean isNumber(@Nullable Object value) {
    return value instanceof Number number && Numbers.isJson(number);
  }

  /** Whether {@code value} is a number without a fraction: 1, 1.0, 1e3 (since draft-06). */
  public static boolean isInteger(@Nullable Object value) {
    return value instanceof Long
        || (value instanceof Number number && Numbers.isJson(number) && Numbers.isWhole(number));
  }

  /** Whether {@code value} is a number written without fraction and exponent (up to draft-04). */
  public static boolean isPlainInteger(@Nullable Object value) {
    return value instanceof Number number
        && Numbers.isJson(number)
        && !(value instanceof Double || value instanceof Float)
        && !(value instanceof BigDecimal);
  }

  /** The value as an object; null where it is none. */
  @SuppressWarnings("unchecked") // plain JSON objects have names for keys
  public static @Nullable Map<String, Object> object(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? (Map<String, Object>) map : null;
  }

  /** The value as an array; null where it is none. */
  @SuppressWarnings("unchecked") // any list holds objects
  public static @Nullable List<Object> array(@Nullable Object value) {
    return value instanceof List<?> list ? (List<Object>) list : null;
  }

  /**
   * Whether two JSON values are equal (JSON Schema Core 2020-12, 4.2.2): numbers by value, objects
   * whatever the order of their properties.
   */
  public static boolean equal(@Nullable Object a, @Nullable Object b) {
    if (a == b) {
      return true;
    }
    if (a instanceof String || a instanceof Boolean) {
      return a.equals(b);
    }
    if (a instanceof Number x) {
      return b instanceof Number y
          && Numbers.isJson(x)
          && Numbers.isJson(y)
          && Numbers.order(x, y) == 0;
    }
    if (a instanceof List<?> x) {
      return b instanceof List<?> y && equalLists(x, y);
    }
    return a instanceof Map<?, ?> x && b instanceof Map<?, ?> y && equalMaps(x, y);
  }

  /** A hash code that agrees with {@link #equal}. */
  public static int hash(@Nullable Object value) {
    if (value instanceof Number number) {
      // Adding 0.0 makes one zero of the two.
      return Double.hashCode(Numbers.nearest(number) + 0.0);
    }
    if (value instanceof List<?> list) {
      int hash = 1;
      for (Object element : list) {
        hash = 31 * hash + hash(element);
      }
      return hash;
    }
    if (value instanceof Map<?, ?> map) {
      int hash = 0;
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        hash += entry.getKey().hashCode() ^ (31 * hash(entry.getValue()));
      }
      return hash;
    }
    return value == null ? 0 : value.hashCode();
  }

  /** Whether {@code value} is equal to one of {@code constants}. */
  public static boolean in(@Nullable Object value, @Nullable Object[] constants) {
    for (Object constant : constants) {
      if (equal(value, constant)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no two elements are equal, in time that no choice of elements makes quadratic. */
  public static boolean unique(List<?> elements) {
    return Uniqueness.holds(elements);
  }

  private static boolean equalLists(List<?> a, List<?> b) {
    int size = a.size();
    if (size != b.size()) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (!equal(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean equalMaps(Map<?, ?> a, Map<?, ?> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (Map.Entry<?, ?> entry : a.entrySet()) {
      Object other = b.get(entry.getKey());
      if (other == null && !b.containsKey(entry.getKey())) {
        return false;
      }
      if (!equal(entry.getValue(), other)) {
        return false;
      }
    }
    return true;
  }
}
