package io.stytchschemas.json.text;

/** Numbers in their usual forms, each in one loop. What is unusual is for {@link NumberText}. */
public final class QuickNumbers {
  /** Given for what is no int in its usual form. */
  public static final long NONE = -1;

  /** Nine digits never overflow an int. */
  private static final int INT_DIGITS = 9;

  /** So many digits always fit a long. */
  public static final int LONG_DIGITS = 18;

  private QuickNumbers() {}

  /**
   * The int at {@code p}, if it is one of few digits.
   *
   * @return the place behind it above its 32 bits; or {@link #NONE}
   */
  public static long intAt(byte[] b, int p) {
    boolean minus = p < b.length && b[p] == '-';
    int first = minus ? p + 1 : p;
    int end = first;
    int value = 0;
    // A byte behind the digits says that there are no more.
    int last = Math.min(first + INT_DIGITS, b.length - 1);
    while (end < last && isDigit(b[end])) {
      value = value * 10 + (b[end++] - '0');
    }
    if (end == first || (b[first] == '0' && end > first + 1) || continues(b[end])) {
      return NONE;
    }
    return (long) end << 32 | ((minus ? -value : value) & 0xFFFFFFFFL);
  }

  /**
   * Where the number at {@code p} ends if a writer would write it just so, and it is short: an
   * integer, or a decimal of as many places as a double is written with; else -1.
   */
  public static int usualEnd(byte[] b, int p) {
    int first = p < b.length && b[p] == '-' ? p + 1 : p;
    int last = Math.min(first + LONG_DIGITS, b.length - 1);
    int end = first;
    while (end < last && isDigit(b[end])) {
      end++;
    }
    if (end == first || (b[first] == '0' && (end > first + 1 || (first > p && b[end] != '.')))) {
      return -1;
    }
    if (b[end] == '.') {
      int point = end++;
      while (end < last && isDigit(b[end])) {
        end++;
      }
      int places = end - point - 1;
      if (places == 0
          || places > Decimals.MOST_PLACES
          || end - first > NumberText.DOUBLE_DIGITS + 1
          || (places > 1 && b[end - 1] == '0')) {
        return -1;
      }
    }
    return continues(b[end]) ? -1 : end;
  }

  public static boolean isDigit(byte c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a number that was usual so far goes on. */
  public static boolean continues(byte c) {
    return isDigit(c) || c == '.' || c == 'e' || c == 'E';
  }
}
