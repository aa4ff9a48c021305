package io.stytchschemas.testing.generate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Values that are likely to be wrong somewhere, and small changes of values. */
final class Samples {
  /** The name of a property that no schema has. */
  static final String UNKNOWN = "no schema has this";

  static final List<@Nullable Object> OF_ALL_KINDS =
      Collections.unmodifiableList(
          Arrays.asList(
              "no value that is listed",
              BigDecimal.valueOf(-987_654_321),
              true,
              false,
              null,
              new BigDecimal("0.125"),
              "",
              "~",
              "a",
              "0",
              " ",
              "\u0001",
              List.of(),
              Map.of()));

  /** Values that not everybody keeps as they are. */
  private static final List<Object> HARD =
      List.of(
          new BigDecimal("123456789012345678901234567890"),
          new BigDecimal("-0.1234567890123456789012345"),
          new BigDecimal("9007199254740993"),
          new BigDecimal("1E+30"),
          "line\nbreak\ttab\u0001",
          "\u2028\u2029",
          "null",
          List.of(List.of(), Map.of()),
          Map.of("", "no name"),
          Map.of("a/b~c", "a pointer's own signs"));

  private Samples() {}

  static @Nullable Object hard(Random random) {
    return Json.copy(HARD.get(random.nextInt(HARD.size())));
  }

  /** The object with one more property; in place of anything else, an object of that alone. */
  static @Nullable Object with(@Nullable Object value, String name, Object property) {
    Map<String, @Nullable Object> object = map(value);
    object.put(name, property);
    return object;
  }

  static @Nullable Object without(@Nullable Object value, String name) {
    Map<String, @Nullable Object> object = map(value);
    object.remove(name);
    return object;
  }

  static @Nullable Object withFirstTwice(@Nullable Object value) {
    List<@Nullable Object> list = list(value);
    if (list.size() > 1) {
      list.set(1, Json.copy(list.get(0)));
    } else {
      list.add(Json.copy(list.get(0)));
    }
    return list;
  }

  static Map<String, @Nullable Object> map(@Nullable Object value) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, each) -> copy.put((String) name, each));
    }
    return copy;
  }

  static List<@Nullable Object> list(@Nullable Object value) {
    return value instanceof List<?> list ? new ArrayList<>(list) : new ArrayList<>();
  }
}
