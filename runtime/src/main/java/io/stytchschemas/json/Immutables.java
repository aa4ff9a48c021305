package io.stytchschemas.json;

import io.stytchschemas.json.collection.FixedList;
import io.stytchschemas.json.collection.FixedMap;
import io.stytchschemas.json.collection.Growing;
import io.stytchschemas.json.text.Decimals;
import io.stytchschemas.json.text.NumberText;
import io.stytchschemas.json.text.NumberTexts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Unmodifiable collections that keep order; what is one of them already is given back as it is.
 * Null is refused with {@link NullPointerException}: as a key, and where it is not said that values
 * may be null, level by level: those of the list or map, those of the lists and maps in it, and so
 * on.
 */
public final class Immutables {
  private static final String NO_NULL = "null, in a list or map that has none";

  private Immutables() {}

  /** A copy of {@code elements}, in which the elements are the same, and none is null. */
  public static <T extends @Nullable Object> List<T> list(List<? extends T> elements) {
    return list(elements, false);
  }

  /** The same, where they may be null if it is said. */
  @SuppressWarnings("unchecked") // unmodifiable: a list of a subtype is a list of the type
  public static <T extends @Nullable Object> List<T> list(
      List<? extends T> elements, boolean nullable) {
    FixedList<T> copy =
        elements instanceof FixedList<?>
            ? (FixedList<T>) elements
            : new FixedList<>(elements.toArray(), false);
    requireNullable(nullable || !copy.hasNull());
    return copy;
  }

  /** A copy of {@code entries}, in which the values are the same, and none is null. */
  public static <T extends @Nullable Object> Map<String, T> map(Map<String, ? extends T> entries) {
    return map(entries, false);
  }

  /** The same, where they may be null if it is said. */
  @SuppressWarnings("unchecked") // unmodifiable: a map of a subtype is a map of the type
  public static <T extends @Nullable Object> Map<String, T> map(
      Map<String, ? extends T> entries, boolean nullable) {
    FixedMap<T> copy =
        entries instanceof FixedMap<?> ? (FixedMap<T>) entries : made(entriesOf(entries), false);
    requireNullable(nullable || !copy.hasNull());
    return copy;
  }

  private static @Nullable Object[] entriesOf(Map<String, ?> entries) {
    @Nullable Object[] copy = new Object[2 * entries.size()];
    int i = 0;
    for (Map.Entry<String, ?> entry : entries.entrySet()) {
      copy[i++] = Objects.requireNonNull(entry.getKey(), "key");
      copy[i++] = entry.getValue();
    }
    return copy;
  }

  private static void requireNullable(boolean holds) {
    if (!holds) {
      throw new NullPointerException(NO_NULL);
    }
  }

  private static boolean isNullable(boolean[] nullable, int level) {
    return level < nullable.length && nullable[level];
  }

  /** No entries. */
  @SuppressWarnings("unchecked") // it holds nothing of any type
  public static <T extends @Nullable Object> Map<String, T> map() {
    return (Map<String, T>) FixedMap.EMPTY;
  }

  /**
   * A copy of {@code elements}, and of the lists and maps in it.
   *
   * @param nullable whether those of each level may be null; not, where nothing is said
   */
  public static <T extends @Nullable Object> List<T> deepList(
      List<? extends T> elements, boolean... nullable) {
    return deepList(elements, nullable, 0);
  }

  /** The same of a map. */
  public static <T extends @Nullable Object> Map<String, T> deepMap(
      Map<String, ? extends T> entries, boolean... nullable) {
    return deepMap(entries, nullable, 0);
  }

  @SuppressWarnings("unchecked") // as in list
  private static <T extends @Nullable Object> List<T> deepList(
      List<? extends T> elements, boolean[] nullable, int level) {
    if (isFixed(elements, nullable, level)) {
      return (List<T>) elements;
    }
    @Nullable Object[] copies = elements.toArray();
    copyAll(copies, 0, 1, nullable, level);
    return new FixedList<>(copies, false);
  }

  @SuppressWarnings("unchecked") // as in map
  private static <T extends @Nullable Object> Map<String, T> deepMap(
      Map<String, ? extends T> entries, boolean[] nullable, int level) {
    if (isFixed(entries, nullable, level)) {
      return (Map<String, T>) entries;
    }
    @Nullable Object[] copies = entriesOf(entries);
    copyAll(copies, 1, 2, nullable, level);
    return made(copies, false);
  }

  /** Whether a list or map is one of these, and all that are in it are, as those that are read. */
  private static boolean isFixed(Object values, boolean[] nullable, int level) {
    if (values instanceof FixedList<?> list) {
      for (int i = 0; i < list.size(); i++) {
        if (!holdsFixed(list.get(i), nullable, level)) {
          return false;
        }
      }
      return true;
    }
    if (values instanceof FixedMap<?> map) {
      for (int i = 0; i < map.size(); i++) {
        if (!holdsFixed(map.valueAt(i), nullable, level)) {
          return false;
        }
      }
      return true;
    }
    return false;
  }

  private static boolean holdsFixed(@Nullable Object value, boolean[] nullable, int level) {
    requireNullable(value != null || isNullable(nullable, level));
    // The classes first: to tell that one has not an interface takes long.
    boolean isLeaf = value == null || value instanceof String || value instanceof Number;
    return isLeaf
        || !(value instanceof List || value instanceof Map)
        || isFixed(value, nullable, level + 1);
  }

  /** Copies those values that are lists or maps. */
  private static void copyAll(
      @Nullable Object[] values, int first, int step, boolean[] nullable, int level) {
    for (int i = first; i < values.length; i += step) {
      Object value = values[i];
      requireNullable(value != null || isNullable(nullable, level));
      values[i] = deep(value, nullable, level + 1);
    }
  }

  @SuppressWarnings("unchecked") // what generated types hold has string keys
  private static @Nullable Object deep(@Nullable Object value, boolean[] nullable, int level) {
    if (value instanceof List<?> list) {
      return deepList(list, nullable, level);
    }
    return value instanceof Map<?, ?> map ? deepMap((Map<String, ?>) map, nullable, level) : value;
  }

  /**
   * A list of plain JSON values, as {@link #value} makes it.
   *
   * @param nullable whether those of each level may be null; they may, where nothing is said
   */
  @SuppressWarnings("unchecked") // a list gives a list
  public static <T extends @Nullable Object> List<T> plainList(
      List<? extends T> elements, boolean... nullable) {
    return (List<T>) plain(elements, nullable);
  }

  /** The same of a map. */
  @SuppressWarnings("unchecked") // a map gives a map
  public static <T extends @Nullable Object> Map<String, T> plainMap(
      Map<String, ? extends T> entries, boolean... nullable) {
    return (Map<String, T>) plain(entries, nullable);
  }

  private static Object plain(Object values, boolean[] nullable) {
    Object copy = Objects.requireNonNull(value(values));
    requireNullable(copy, nullable, 0);
    return copy;
  }

  private static void requireNullable(@Nullable Object value, boolean[] nullable, int level) {
    if (level == nullable.length) {
      return;
    }
    if (value instanceof FixedList<?> list) {
      requireNullable(isNullable(nullable, level) || !list.hasNull());
      list.forEach(element -> requireNullable(element, nullable, level + 1));
    } else if (value instanceof FixedMap<?> map) {
      requireNullable(isNullable(nullable, level) || !map.hasNull());
      map.forEach((key, entry) -> requireNullable(entry, nullable, level + 1));
    }
  }

  /** A list with one more element, which only a builder may hold; null has none yet. */
  public static <T extends @Nullable Object> List<T> add(@Nullable List<T> list, T element) {
    return Growing.add(list, element);
  }

  /** The same where null and absent are two things. */
  @SuppressWarnings("NullableOptional") // three states: as ComponentPlan has it
  public static <T extends @Nullable Object> List<T> add(
      @Nullable Optional<List<T>> list, T element) {
    return Growing.add(list == null ? null : list.orElse(null), element);
  }

  /** A map with one more entry, which only a builder may hold; null has none yet. */
  public static <T extends @Nullable Object> Map<String, T> put(
      @Nullable Map<String, T> map, String key, T value) {
    return Growing.put(map, Objects.requireNonNull(key, "key"), value);
  }

  /** The same where null and absent are two things. */
  @SuppressWarnings("NullableOptional") // three states: as ComponentPlan has it
  public static <T extends @Nullable Object> Map<String, T> put(
      @Nullable Optional<Map<String, T>> map, String key, T value) {
    return put(map == null ? null : map.orElse(null), key, value);
  }

  /** Empty for null. */
  public static <T> Optional<T> optional(@Nullable T value) {
    return Optional.ofNullable(value);
  }

  /**
   * A plain JSON value, unmodifiable to its last leaf, as {@link JsonReader#readValue} gives it: of
   * the integers, what fits is a Long, and of the decimals, what is one is a Double; a Float is the
   * Double of the same shortest text.
   *
   * @throws IllegalArgumentException if {@code json} holds anything else than Map (with String
   *     keys), List, String, Boolean, null, the numbers of {@code java.lang}, BigInteger and
   *     BigDecimal; if a number is not finite, or beyond the {@link Limits}; or if it is nested too
   *     deep, as it is when it holds itself
   */
  public static @Nullable Object value(@Nullable Object json) {
    return value(json, 0);
  }

  private static @Nullable Object value(@Nullable Object json, int depth) {
    if (json == null || json instanceof String || json instanceof Boolean || json instanceof Long) {
      return json;
    }
    if (json instanceof Number number) {
      return number(number);
    }
    if (depth == Limits.DEPTH) {
      throw new IllegalArgumentException(JsonWriter.TOO_DEEP);
    }
    if (json instanceof List<?> list) {
      return list instanceof FixedList<?> fixed && fixed.isPlain() ? list : list(list, depth + 1);
    }
    if (json instanceof Map<?, ?> map) {
      return map instanceof FixedMap<?> fixed && fixed.isPlain() ? map : map(map, depth + 1);
    }
    throw new IllegalArgumentException(JsonWriter.PLAIN_VALUES);
  }

  private static List<?> list(List<?> list, int depth) {
    @Nullable Object[] elements = list.toArray();
    for (int i = 0; i < elements.length; i++) {
      elements[i] = value(elements[i], depth);
    }
    return new FixedList<>(elements, true);
  }

  private static Map<String, @Nullable Object> map(Map<?, ?> map, int depth) {
    @Nullable Object[] copy = new Object[2 * map.size()];
    int i = 0;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!(entry.getKey() instanceof String key)) {
        throw new IllegalArgumentException(JsonWriter.PLAIN_VALUES);
      }
      copy[i++] = key;
      copy[i++] = value(entry.getValue(), depth);
    }
    return made(copy, true);
  }

  private static <V extends @Nullable Object> FixedMap<V> made(
      @Nullable Object[] entries, boolean plain) {
    FixedMap<V> map = FixedMap.of(entries, plain);
    if (map == null) {
      throw new IllegalArgumentException("a key comes twice in one map");
    }
    return map;
  }

  private static Number number(Number number) {
    if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
      return number.longValue();
    }
    if (number instanceof BigInteger integer) {
      return NumberText.plainNumber(NumberTexts.of(integer));
    }
    if (number instanceof BigDecimal decimal) {
      return NumberText.plainNumber(NumberTexts.of(decimal));
    }
    if (number instanceof Double || number instanceof Float) {
      if (!Double.isFinite(number.doubleValue())) {
        throw new IllegalArgumentException(JsonWriter.NOT_FINITE);
      }
      return number instanceof Float
          ? (Number) Double.valueOf(Decimals.shortest(number.floatValue()))
          : number;
    }
    throw new IllegalArgumentException(JsonWriter.PLAIN_VALUES);
  }
}
