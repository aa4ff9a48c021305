package io.stytchschemas.json;

import org.jspecify.annotations.Nullable;

/** The layer of a {@link JsonReader} that reads numbers in their usual forms in one loop. */
abstract class JsonQuickNumbers extends JsonNumbers {
  /**
   * 0.00001234 becomes 1.234E-5, at most so many bytes more, for up to fifteen digits; with few
   * decimal places a number is written as it was read.
   */
  private static final int QUICK_GROWTH = 8;

  /** So many digits always fit a long. */
  private static final int LONG_DIGITS = 18;

  JsonQuickNumbers(byte[] json) {
    super(json);
  }

  /** The integer at {@link #pos} if it is an int in its usual form, else {@link Long#MIN_VALUE}. */
  final long quickInt() {
    byte[] b = buf;
    int p = pos;
    boolean minus = p < b.length && b[p] == '-';
    p = minus ? p + 1 : p;
    int first = p;
    int value = 0;
    // Nine digits never overflow; a byte behind them says that there are no more.
    int last = Math.min(p + 9, b.length - 1);
    while (p < last && b[p] >= '0' && b[p] <= '9') {
      value = value * 10 + (b[p++] - '0');
    }
    if (p == first || p >= b.length || (b[first] == '0' && p > first + 1) || continues(b[p])) {
      return Long.MIN_VALUE;
    }
    pos = p;
    return minus ? -value : value;
  }

  /**
   * The plain number at {@link #pos} if it is in its usual form, at most fifteen digits without an
   * exponent: then a Long, or a Double that is exact; else null.
   */
  final @Nullable Object quickNumber() {
    byte[] b = buf;
    int p = pos;
    boolean minus = p < b.length && b[p] == '-';
    p = minus ? p + 1 : p;
    int first = p;
    int last = Math.min(p + DOUBLE_DIGITS + 1, b.length - 1);
    int point = 0;
    long value = 0;
    while (p < last) {
      int digit = b[p] - '0';
      if (digit >= 0 && digit <= 9) {
        value = value * 10 + digit;
      } else if (b[p] == '.' && point == 0) {
        point = p + 1;
      } else {
        break;
      }
      p++;
    }
    int integerEnd = point > 0 ? point - 1 : p;
    boolean zeroFirst = p < b.length && b[first] == '0' && integerEnd > first + 1;
    if (p >= b.length || integerEnd == first || p == point || zeroFirst || continues(b[p])) {
      return null;
    }
    pos = p;
    if (point == 0) {
      return minus ? -value : value;
    }
    if (p - point > Decimals.MOST_PLACES) {
      growth += QUICK_GROWTH;
    }
    double decimal = Decimals.quick(value, point - p);
    return minus ? -decimal : decimal;
  }

  /**
   * Where the number at {@code p} ends if a writer would write it just so, and it is short: an
   * integer, or a decimal of as many places as a double is written with; else -1.
   */
  final int usualNumberEnd(int p) {
    byte[] b = buf;
    int first = p < b.length && b[p] == '-' ? p + 1 : p;
    int last = Math.min(first + LONG_DIGITS, b.length - 1);
    int end = first;
    while (end < last && b[end] >= '0' && b[end] <= '9') {
      end++;
    }
    if (end == first || (b[first] == '0' && (end > first + 1 || (first > p && b[end] != '.')))) {
      return -1;
    }
    if (b[end] == '.') {
      int point = end++;
      while (end < last && b[end] >= '0' && b[end] <= '9') {
        end++;
      }
      int places = end - point - 1;
      if (places == 0
          || places > Decimals.MOST_PLACES
          || end - first > DOUBLE_DIGITS + 1
          || (places > 1 && b[end - 1] == '0')) {
        return -1;
      }
    }
    return continues(b[end]) ? -1 : end;
  }

  private static boolean continues(byte c) {
    return (c >= '0' && c <= '9') || c == '.' || c == 'e' || c == 'E';
  }
}
