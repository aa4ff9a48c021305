package io.stytchschemas.stytch;

import io.stytchschemas.json.JsonWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many bytes a plain JSON value takes in compact UTF-8. Only the writer knows exactly; two
 * bounds that need no look at the characters decide nearly every time.
 */
final class CompactSize {
  /** A bound for every finite double and for what a decimal has besides its digits. */
  private static final int DECIMAL = 32;

  private final int limit;
  private long least;
  private long most;

  private CompactSize(int limit) {
    this.limit = limit;
  }

  static boolean exceeds(@Nullable Object json, int limit) {
    CompactSize size = new CompactSize(limit);
    size.add(json);
    return size.least > limit || (size.most > limit && exactly(json) > limit);
  }

  /**
   * A bound for a value that was read from {@code source} bytes. Text only gets shorter, by white
   * space and escapes that go; what has an exponent or a fraction may be spelled longer.
   */
  static long atMost(@Nullable Object json, int source) {
    return source + (long) DECIMAL * decimals(json);
  }

  static int exactly(@Nullable Object json) {
    JsonWriter out = JsonWriter.create();
    out.writeValue(json);
    return out.toByteArray().length;
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

  private void add(@Nullable Object json) {
    if (least > limit) {
      return;
    }
    if (json instanceof String text) {
      addText(text);
    } else if (json instanceof Map<?, ?> object) {
      // Two braces, and for each entry a colon and a comma, where the last has none.
      add(2 + 2L * object.size() - (object.isEmpty() ? 0 : 1));
      object.forEach(
          (name, value) -> {
            addText((String) name);
            add(value);
          });
    } else if (json instanceof List<?> array) {
      add(2 + array.size() - (array.isEmpty() ? 0 : 1));
      array.forEach(this::add);
    } else if (json instanceof Number number) {
      add(1, digits(number));
    } else {
      add(4, 5);
    }
  }

  private void addText(String text) {
    // A char takes one byte at least; six where it is escaped, which is the most.
    add(2L + text.length(), 2 + 6L * text.length());
  }

  private static int digits(Number number) {
    if (number instanceof BigInteger integer) {
      return integer.bitLength() / 3 + 2;
    }
    if (number instanceof BigDecimal decimal) {
      return decimal.unscaledValue().bitLength() / 3 + DECIMAL;
    }
    return DECIMAL;
  }

  private void add(long exactly) {
    add(exactly, exactly);
  }

  private void add(long least, long most) {
    this.least += least;
    this.most += most;
  }
}
