package io.stytchschemas.stytch;

import io.stytchschemas.json.JsonWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many bytes a plain JSON value takes in compact UTF-8. */
final class CompactSize {
  /** More than any decimal number can grow when it is spelled anew: 24 characters are a double. */
  private static final int DECIMAL_GROWTH = 32;

  private CompactSize() {}

  /** By writing it, for only the writer knows. */
  static int of(@Nullable Object json) {
    try (JsonWriter out = JsonWriter.borrow()) {
      out.writeValue(json);
      return out.size();
    }
  }

  /**
   * A bound for a value that was read from {@code source} bytes, which needs no look at its text.
   * White space goes and escapes get shorter; alone a number with a fraction or an exponent may be
   * spelled longer than it was.
   */
  static long atMost(@Nullable Object json, int source) {
    return source + (long) DECIMAL_GROWTH * decimals(json);
  }

  private static int decimals(@Nullable Object json) {
    int decimals = json instanceof Double || json instanceof BigDecimal ? 1 : 0;
    if (json instanceof Map<?, ?> object) {
      for (Object value : object.values()) {
        decimals += decimals(value);
      }
    } else if (json instanceof List<?> array) {
      for (Object element : array) {
        decimals += decimals(element);
      }
    }
    return decimals;
  }
}
