package io.stytchschemas.testing.generate;

import io.stytchschemas.check.SizeCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes strings, arrays and objects as long as they may be, or one too long or too short. */
final class Sizes {
  /** What may be longer never is as long as it may be. */
  private static final int ROOM = 64;

  /** A list of lists of lists, each as long as may be, would be too much. */
  private static final int DEEP = 3;

  private static final int ODDS = 10;

  private Sizes() {}

  /** Whether a value is to have as much as it may, so that documents come up to their limits. */
  static boolean fills(int most, int depth, Random random) {
    return most <= ROOM && depth < DEEP && random.nextInt(ODDS) == 0;
  }

  /** The change of a value that puts it beyond the limit; null where the limit is not about it. */
  static @Nullable UnaryOperator<@Nullable Object> beyond(SizeCheck check, @Nullable Object value) {
    int limit = check.limit();
    return switch (check.kind()) {
      case MIN_LENGTH -> value instanceof String text ? any -> shortened(text, limit - 1) : null;
      case MAX_LENGTH -> value instanceof String text ? any -> lengthened(text, limit + 1) : null;
      case MIN_ITEMS ->
          value instanceof List ? any -> Samples.list(any).subList(0, limit - 1) : null;
      case MAX_ITEMS -> value instanceof List ? any -> longer(any, limit + 1) : null;
      case MIN_PROPERTIES -> value instanceof Map ? any -> fewer(any, limit - 1) : null;
      case MAX_PROPERTIES -> value instanceof Map ? any -> more(any, limit + 1) : null;
    };
  }

  private static String shortened(String text, int length) {
    int now = text.codePointCount(0, text.length());
    return now <= length ? text : text.substring(0, text.offsetByCodePoints(0, length));
  }

  private static String lengthened(String text, int length) {
    int now = text.codePointCount(0, text.length());
    String last = now == 0 ? "x" : text.substring(text.offsetByCodePoints(0, now - 1));
    return text + last.repeat(Math.max(0, length - now));
  }

  private static List<@Nullable Object> longer(@Nullable Object value, int size) {
    List<@Nullable Object> list = Samples.list(value);
    while (list.size() < size) {
      list.add(list.isEmpty() ? null : Json.copy(list.get(list.size() - 1)));
    }
    return list;
  }

  private static Map<String, @Nullable Object> fewer(@Nullable Object value, int size) {
    Map<String, @Nullable Object> map = Samples.map(value);
    List<String> names = new ArrayList<>(map.keySet());
    names.subList(Math.min(size, names.size()), names.size()).forEach(map::remove);
    return map;
  }

  private static Map<String, @Nullable Object> more(@Nullable Object value, int size) {
    Map<String, @Nullable Object> map = Samples.map(value);
    Object any = map.isEmpty() ? null : map.values().iterator().next();
    for (int i = 0; map.size() < size; i++) {
      map.put("extra" + i, Json.copy(any));
    }
    return map;
  }
}
