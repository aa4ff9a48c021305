package io.stytchschemas.json.document;

/** Powers of ten that fit a long. */
public final class Powers {
  private static final long[] POWERS = new long[RowNumbers.LONG_DIGITS + 1];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = 10 * POWERS[i - 1];
    }
  }

  private Powers() {}

  static long of(int exponent) {
    return POWERS[exponent];
  }

  /**
   * A number times a power of ten, from 10 on; {@link RowNumbers#NONE} where that does not fit, and
   * of what is that itself.
   */
  public static long shifted(long value, long exponent) {
    if (exponent > RowNumbers.LONG_DIGITS) {
      return RowNumbers.NONE;
    }
    long power = POWERS[(int) exponent];
    long high = Math.multiplyHigh(value, power);
    long low = value * power;
    return (high == 0 && low >= 0) || (high == -1 && low < 0) ? low : RowNumbers.NONE;
  }
}
