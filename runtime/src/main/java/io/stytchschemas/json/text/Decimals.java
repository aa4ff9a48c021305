package io.stytchschemas.json.text;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.stream.Stream;
import tools.jackson.core.io.NumberInput;
import tools.jackson.core.io.NumberOutput;

/**
 * Decimal text and binary floating point. "Shortest" means, here and in all that is written, the
 * text of {@link Double#toString(double)} as specified since JDK 19; on older JDKs that method
 * itself is not always the shortest, so jackson-core's is used throughout.
 */
public final class Decimals {
  private Decimals() {}

  /** Powers of ten that a double holds exactly. */
  private static final double[] EXACT_POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  /**
   * Decimals with more places than these are not written as they are, but in their shortest form.
   */
  public static final int MOST_PLACES = 4;

  private static final double FIFTEEN_DIGITS = 1e15;
  private static final long EXACT_DIGITS = 1L << 53;

  /** Whether {@link #quick} applies: both factors and so their one rounding are exact. */
  static boolean isQuick(long digits, int exponent) {
    return Math.abs(exponent) < EXACT_POWERS.length && digits >= 0 && digits <= EXACT_DIGITS;
  }

  /** digits times ten to the exponent, correctly rounded (Clinger 1990). */
  public static double quick(long digits, int exponent) {
    return exponent < 0 ? digits / EXACT_POWERS[-exponent] : digits * EXACT_POWERS[exponent];
  }

  /**
   * The fewest decimal places with which {@code value} is a decimal of at most fifteen digits: such
   * a decimal is the only one of its length that gives the double, and so the shortest.
   *
   * @return -1 if it takes more places than a few, or more digits; for a negative zero too
   */
  public static int places(double value) {
    for (int places = 1; places <= MOST_PLACES; places++) {
      double digits = Math.rint(value * EXACT_POWERS[places]);
      if (Math.abs(digits) >= FIFTEEN_DIGITS) {
        return -1;
      }
      // Both are exact, and the quotient is rounded once: so it decides.
      if (digits / EXACT_POWERS[places] == value) {
        return digits == 0 && 1 / value < 0 ? -1 : places;
      }
    }
    return -1;
  }

  /** The digits of a value that has so many {@link #places}. */
  public static long digits(double value, int places) {
    return (long) Math.rint(value * EXACT_POWERS[places]);
  }

  /** The double nearest to a JSON number; infinite when it is beyond the range. */
  static double parse(String number) {
    return NumberInput.parseDouble(number, true);
  }

  public static String shortest(double value) {
    return NumberOutput.toString(value, true);
  }

  public static String shortest(float value) {
    return NumberOutput.toString(value, true);
  }

  /**
   * The shortest of the spellings that a decimal has: what was read within the {@link TextLimits}
   * is within them again in one of them.
   */
  static String brief(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    String scaled = stripped.unscaledValue() + "E" + -(long) stripped.scale();
    return Stream.of(stripped.toString(), scaled, stripped.toPlainString())
        .min(Comparator.comparing(String::length))
        .orElseThrow();
  }

  /** Whether the shortest text of {@code value} is the very number that {@code written} is. */
  static boolean isShortest(double value, BigDecimal written) {
    return new BigDecimal(shortest(value)).compareTo(written) == 0;
  }

  /** The same for a float. */
  static boolean isShortest(float value, BigDecimal written) {
    return new BigDecimal(shortest(value)).compareTo(written) == 0;
  }
}
