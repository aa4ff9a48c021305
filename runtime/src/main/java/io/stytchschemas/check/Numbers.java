package io.stytchschemas.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.io.NumberOutput;

/**
 * Exact arithmetic for the numeric keywords, on every Java type that holds a JSON number. A {@code
 * double} or {@code float} stands for the decimal number that is its shortest text, because that is
 * what was read or will be written: {@code 0.1} is one tenth. No operation expands an exponent, so
 * that {@code 1e1000000000} costs no more than {@code 1}.
 *
 * <p>The infinities compare as beyond every number, and NaN as beyond these, as in {@link
 * Double#compare}; none is a multiple of anything.
 */
public final class Numbers {
  /** Decimal numbers of up to fifteen digits are the nearest to different doubles. */
  private static final double FIFTEEN_DIGITS = 1e15;

  /** Up to this many digits, and zeros between them, BigDecimal's own remainder is quick. */
  private static final int FEW_DIGITS = 40;

  private Numbers() {}

  /**
   * Compares a JSON number with a limit.
   *
   * @return negative, zero or positive as {@code value} is less than, equal to or greater than
   *     {@code limit}
   */
  public static int compare(Number value, long limit) {
    if (isSmall(value)) {
      return Long.compare(value.longValue(), limit);
    }
    if (value instanceof Double number && (double) number != (double) limit) {
      return Double.compare(number, (double) limit);
    }
    return compare(value, BigDecimal.valueOf(limit));
  }

  /**
   * As {@link #compare(Number, BigDecimal)} for a limit that is the shortest text of a double,
   * which makes it quick for doubles.
   */
  public static int compare(Number value, double limit) {
    if (value instanceof Double number) {
      // Reading rounds, and rounding keeps order: two doubles order as their texts do.
      return number == limit ? 0 : Double.compare(number, limit);
    }
    return compare(value, decimal(limit));
  }

  /** As {@link #compare(Number, long)}, for any limit. */
  public static int compare(Number value, BigDecimal limit) {
    if (value instanceof Double number) {
      return compare((double) number, limit);
    }
    if (value instanceof Float number) {
      return compare((float) number, limit);
    }
    return decimal(value).compareTo(limit);
  }

  /** As {@link #compare(Number, BigDecimal)}, for a typed value. */
  public static int compare(long value, BigDecimal limit) {
    return BigDecimal.valueOf(value).compareTo(limit);
  }

  /** As {@link #compare(Number, BigDecimal)}, for a typed value. */
  public static int compare(double value, BigDecimal limit) {
    return Double.isFinite(value) ? decimal(value).compareTo(limit) : Double.compare(value, 0);
  }

  /** As {@link #compare(Number, BigDecimal)}, for a typed value. */
  public static int compare(float value, BigDecimal limit) {
    return Float.isFinite(value) ? decimal(value).compareTo(limit) : Float.compare(value, 0);
  }

  /** The order of two JSON numbers by value; none may be infinite or NaN. */
  static int order(Number a, Number b) {
    if (isSmall(a) && isSmall(b)) {
      return Long.compare(a.longValue(), b.longValue());
    }
    if (a instanceof Double x && b instanceof Double y) {
      return (double) x == (double) y ? 0 : Double.compare(x, y);
    }
    return decimal(a).compareTo(decimal(b));
  }

  /**
   * Whether {@code value} divided by {@code divisor} is a whole number.
   *
   * @param divisor not zero
   */
  public static boolean multipleOf(Number value, long divisor) {
    return isSmall(value)
        ? value.longValue() % divisor == 0
        : multipleOf(value, BigDecimal.valueOf(divisor));
  }

  /** As {@link #multipleOf(Number, long)}, for any divisor. */
  public static boolean multipleOf(Number value, BigDecimal divisor) {
    return isFinite(value) && isMultiple(decimal(value), divisor);
  }

  /** As {@link #multipleOf(Number, long)}, for typed values. */
  public static boolean multipleOf(long value, long divisor) {
    return value % divisor == 0;
  }

  /** As {@link #multipleOf(Number, BigDecimal)}, for a typed value. */
  public static boolean multipleOf(long value, BigDecimal divisor) {
    return isMultiple(BigDecimal.valueOf(value), divisor);
  }

  /** As {@link #multipleOf(Number, BigDecimal)}, for a typed value. */
  public static boolean multipleOf(double value, BigDecimal divisor) {
    return Double.isFinite(value) && isMultiple(decimal(value), divisor);
  }

  /** As {@link #multipleOf(Number, BigDecimal)}, for a typed value. */
  public static boolean multipleOf(float value, BigDecimal divisor) {
    return Float.isFinite(value) && isMultiple(decimal(value), divisor);
  }

  /** Whether a JSON number has no fraction, however it is written: 1.0 and 1e3 have none. */
  static boolean isWhole(Number value) {
    if (value instanceof Double || value instanceof Float) {
      // A double with a fraction has a text with one. A whole one has a whole text: above 2^53 the
      // shortest digits may differ from the exact value, but never reach below the decimal point.
      double number = value.doubleValue();
      return number == Math.rint(number) && Double.isFinite(number);
    }
    return !(value instanceof BigDecimal number) || isWhole(number);
  }

  /**
   * Whether {@code value} is of a type that holds JSON numbers, and is neither infinite nor NaN.
   */
  static boolean isJson(Number value) {
    return isSmall(value)
        || value instanceof BigInteger
        || value instanceof BigDecimal
        || ((value instanceof Double || value instanceof Float) && isFinite(value));
  }

  /** The nearest double: the same for equal numbers. */
  static double nearest(Number value) {
    // A float's text denotes another number than its exact value, which doubleValue would give.
    return value instanceof Float number && isFinite(number)
        ? decimal((float) number).doubleValue()
        : value.doubleValue();
  }

  private static boolean isFinite(Number value) {
    return !(value instanceof Double || value instanceof Float)
        || Double.isFinite(value.doubleValue());
  }

  private static boolean isSmall(Number value) {
    return value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte;
  }

  private static boolean isWhole(BigDecimal value) {
    if (value.scale() <= 0 || value.signum() == 0) {
      return true;
    }
    boolean belowOne = value.precision() <= value.scale();
    return !belowOne && value.remainder(BigDecimal.ONE).signum() == 0;
  }

  private static BigDecimal decimal(Number value) {
    if (value instanceof BigDecimal number) {
      return number;
    }
    if (value instanceof BigInteger number) {
      return new BigDecimal(number);
    }
    if (value instanceof Double number) {
      return decimal((double) number);
    }
    if (value instanceof Float number) {
      return decimal((float) number);
    }
    return BigDecimal.valueOf(value.longValue());
  }

  private static BigDecimal decimal(double value) {
    double thousandths = Math.rint(value * 1_000);
    if (Math.abs(thousandths) < FIFTEEN_DIGITS && thousandths / 1_000 == value) {
      // Its text has no more digits than this number, so both have few, and are the same.
      return BigDecimal.valueOf((long) thousandths, 3);
    }
    // Jackson's text is the shortest on every JDK; Double.toString is so only from JDK 19 on.
    return new BigDecimal(NumberOutput.toString(value, true));
  }

  private static BigDecimal decimal(float value) {
    return new BigDecimal(NumberOutput.toString(value, true));
  }

  /**
   * With value = a / 10^s and divisor = b / 10^t: whether a * 10^(t - s) is a multiple of b. Powers
   * of ten are only ever made modulo b, or when a has as many digits.
   */
  private static boolean isMultiple(BigDecimal value, BigDecimal divisor) {
    if (value.signum() == 0) {
      return true;
    }
    long shift = (long) divisor.scale() - value.scale();
    if (shift >= 0) {
      if (value.precision() + shift < FEW_DIGITS && divisor.precision() < FEW_DIGITS) {
        return value.remainder(divisor).signum() == 0;
      }
      BigInteger modulus = divisor.unscaledValue().abs();
      BigInteger power = BigInteger.TEN.modPow(BigInteger.valueOf(shift), modulus);
      return value.unscaledValue().multiply(power).mod(modulus).signum() == 0;
    }
    if (-shift >= value.precision()) {
      return false; // |a| < 10^(s - t), so that it is smaller than any multiple.
    }
    BigInteger modulus = divisor.unscaledValue().multiply(BigInteger.TEN.pow((int) -shift));
    return value.unscaledValue().remainder(modulus).signum() == 0;
  }
}
