package io.stytchschemas.json.text;

import io.stytchschemas.json.Limits;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The texts of numbers of any size, within the {@link Limits}. */
public final class NumberTexts {
  /** Numbers of so many digits and places need no closer look. */
  private static final int SHORT = 100;

  private static final String TOO_LONG = "9".repeat(Limits.NUMBER + 1);

  private NumberTexts() {}

  public static String of(BigInteger value) {
    return requireWithinLimits(text(value));
  }

  public static String of(BigDecimal value) {
    return requireWithinLimits(text(value));
  }

  private static String requireWithinLimits(String text) {
    if (text.length() > Limits.NUMBER) {
      throw new IllegalArgumentException(
          "a number must not be longer than "
              + Limits.NUMBER
              + " characters, nor its exponent beyond "
              + Limits.EXPONENT);
    }
    return text;
  }

  public static boolean isWithinLimits(BigInteger value) {
    return value.bitLength() <= 3 * Limits.NUMBER || text(value).length() <= Limits.NUMBER;
  }

  public static boolean isWithinLimits(BigDecimal value) {
    boolean isShort = value.precision() <= SHORT && Math.abs((long) value.scale()) <= SHORT;
    return isShort || text(value).length() <= Limits.NUMBER;
  }

  private static String text(BigInteger value) {
    // The digits of a very large number take long to find.
    if (value.bitLength() > 4 * Limits.NUMBER) {
      return TOO_LONG;
    }
    String text = value.toString();
    return text.length() > Limits.NUMBER ? text(new BigDecimal(value)) : text;
  }

  /** One of too many characters where the exponent is too large. */
  private static String text(BigDecimal value) {
    long exponent = (long) value.precision() - value.scale() - 1;
    if (value.signum() != 0 && Math.abs(exponent) > Limits.EXPONENT) {
      return TOO_LONG;
    }
    String text = value.toString();
    return text.length() > Limits.NUMBER ? Decimals.brief(value) : text;
  }
}
