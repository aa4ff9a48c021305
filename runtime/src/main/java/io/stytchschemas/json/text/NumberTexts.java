package io.stytchschemas.json.text;

import java.math.BigDecimal;
import java.math.BigInteger;

/** The texts of numbers of any size, within the {@link TextLimits}. */
public final class NumberTexts {
  /**
   * How many bytes a number may take more than it took to be read: 1e-9 becomes 1.0E-9. A double
   * takes 24 bytes at most, a decimal its digits and an exponent.
   */
  public static final int MOST_GROWTH = 32;

  /** Numbers of so many digits and places need no closer look. */
  private static final int SHORT = 100;

  private static final String TOO_LONG = "9".repeat(TextLimits.NUMBER + 1);

  private NumberTexts() {}

  public static String of(BigInteger value) {
    return requireWithinLimits(text(value));
  }

  public static String of(BigDecimal value) {
    return requireWithinLimits(text(value));
  }

  private static String requireWithinLimits(String text) {
    if (text.length() > TextLimits.NUMBER) {
      throw new IllegalArgumentException(
          "a number must not be longer than "
              + TextLimits.NUMBER
              + " characters, nor its exponent beyond "
              + TextLimits.EXPONENT);
    }
    return text;
  }

  public static boolean isWithinLimits(BigInteger value) {
    return value.bitLength() <= 3 * TextLimits.NUMBER || text(value).length() <= TextLimits.NUMBER;
  }

  public static boolean isWithinLimits(BigDecimal value) {
    boolean isShort = value.precision() <= SHORT && Math.abs((long) value.scale()) <= SHORT;
    return isShort || text(value).length() <= TextLimits.NUMBER;
  }

  private static String text(BigInteger value) {
    // The digits of a very large number take long to find.
    if (value.bitLength() > 4 * TextLimits.NUMBER) {
      return TOO_LONG;
    }
    String text = value.toString();
    return text.length() > TextLimits.NUMBER ? text(new BigDecimal(value)) : text;
  }

  /** One of too many characters where the exponent is too large. */
  private static String text(BigDecimal value) {
    long exponent = (long) value.precision() - value.scale() - 1;
    if (value.signum() != 0 && Math.abs(exponent) > TextLimits.EXPONENT) {
      return TOO_LONG;
    }
    String text = value.toString();
    return text.length() > TextLimits.NUMBER ? Decimals.brief(value) : text;
  }
}
