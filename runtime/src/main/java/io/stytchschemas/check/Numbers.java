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

  /**
   * Whether {@code value} divided by {@code divisor} is a whole number.
   *
   * @param divisor not zero
   */
  public static boolean multipleOf(Number value, BigDecimal divisor) {
    return isFinite(value) && isMultiple(decimal(value), divisor);
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

  private static boolean isFinite(Number value) {
    return !(value instanceof Double || value instanceof Float)
        || Double.isFinite(value.doubleValue());
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
