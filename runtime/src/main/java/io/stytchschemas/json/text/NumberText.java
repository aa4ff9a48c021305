package io.stytchschemas.json.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.stytchschemas.MalformedJsonException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a document: {@link #pass} takes one apart, the others say what became of it.
 * Nothing is ever rounded without {@link #inexact()} telling so.
 */
public final class NumberText {
  /** So many digits always fit {@link #digits}, seen as unsigned. */
  private static final int MAX_DIGITS = 19;

  /** Every decimal of so many digits, in the normal range, is the shortest text of its double. */
  public static final int DOUBLE_DIGITS = 15;

  /** The same for a float. */
  private static final int FLOAT_DIGITS = 6;

  /** Exponents are counted no further: far beyond every limit. */
  private static final int EXPONENT_CAP = 1_000_000;

  private static final byte[] NO_BYTES = {};

  private byte[] json = NO_BYTES;
  private int start;
  private int behind;

  /** The first significant digits, at most {@link #MAX_DIGITS}, as an unsigned long. */
  private long digits;

  /** How many of them; 0 for zero. */
  private int digitCount;

  /** Further digits that were passed over; then {@link #digits} is not the whole number. */
  private int dropped;

  /** The number is digits times ten to this, save for the dropped ones; 0 for zero. */
  private int exponent;

  private boolean negative;

  /** Whether there was neither a fraction nor an exponent. */
  private boolean plainInteger;

  /** Whether there was no exponent. */
  private boolean plain;

  private boolean inexact;

  /** What {@link #isLong} found. */
  private long longValue;

  /** Whether a float or double was asked for whose shortest text is not the number itself. */
  public boolean inexact() {
    return inexact;
  }

  /** Keeps nothing of the number that was taken apart last. */
  public void forget() {
    json = NO_BYTES;
    digits = 0;
    longValue = 0;
  }

  /** Whether a number is to be at {@code p}: it starts with a digit or a minus sign. */
  public static boolean isAt(byte[] b, int p) {
    int c = Scan.byteAt(b, p);
    return c == '-' || (c >= '0' && c <= '9');
  }

  /** Whether a text is a number, however long, and nothing else. */
  public static boolean isNumber(String text) {
    byte[] b = text.getBytes(UTF_8);
    try {
      return isAt(b, 0) && new NumberText().takeApart(b, 0) == b.length;
    } catch (MalformedJsonException e) {
      return false;
    }
  }

  /**
   * Takes the number at {@code p} apart.
   *
   * @return the place behind it
   */
  public int pass(byte[] b, int p) {
    behind = takeApart(b, p);
    checkLimits();
    return behind;
  }

  private int takeApart(byte[] b, int p) {
    json = b;
    start = p;
    negative = b[p] == '-';
    digits = 0;
    digitCount = 0;
    dropped = 0;
    exponent = 0;
    int integerEnd = integerPart(negative ? p + 1 : p);
    p = fraction(integerEnd);
    plain = (Scan.byteAt(json, p) | 0x20) != 'e';
    plainInteger = plain && p == integerEnd;
    if (!plain) {
      p = exponentPart(p + 1);
    }
    return p;
  }

  private int integerPart(int p) {
    int first = Scan.byteAt(json, p);
    if (first < '0' || first > '9') {
      throw Malformed.at(json, p, "a digit must follow a minus sign");
    }
    int end = p;
    for (int c = first; c >= '0' && c <= '9'; c = Scan.byteAt(json, ++end)) {
      if (digitCount < MAX_DIGITS) {
        takeDigit(c);
      } else {
        dropped++;
        exponent++;
      }
    }
    if (first == '0' && end > p + 1) {
      throw Malformed.at(json, p, "a number must not start with a zero");
    }
    return end;
  }

  private int fraction(int p) {
    if (Scan.byteAt(json, p) != '.') {
      return p;
    }
    int end = p + 1;
    for (int c = Scan.byteAt(json, end); c >= '0' && c <= '9'; c = Scan.byteAt(json, ++end)) {
      if (digitCount < MAX_DIGITS) {
        takeDigit(c);
        exponent--;
      } else {
        dropped++;
      }
    }
    if (end == p + 1) {
      throw Malformed.at(json, end, "a digit must follow the decimal point");
    }
    return end;
  }

  private void takeDigit(int c) {
    digits = digits * 10 + (c - '0');
    if (digits != 0) {
      digitCount++;
    }
  }

  private int exponentPart(int p) {
    int sign = Scan.byteAt(json, p);
    int start = sign == '-' || sign == '+' ? p + 1 : p;
    int end = start;
    int value = 0;
    for (int c = Scan.byteAt(json, end); c >= '0' && c <= '9'; c = Scan.byteAt(json, ++end)) {
      value = Math.min(value * 10 + (c - '0'), EXPONENT_CAP);
    }
    if (end == start) {
      throw Malformed.at(json, end, "a digit must follow the exponent sign");
    }
    exponent += sign == '-' ? -value : value;
    return end;
  }

  private void checkLimits() {
    if (behind - start > TextLimits.NUMBER) {
      throw Malformed.at(
          json, start, "a number is longer than " + TextLimits.NUMBER + " characters");
    }
    if (digitCount == 0) {
      exponent = 0;
    } else if (Math.abs(exponent + digitCount - 1) > TextLimits.EXPONENT) {
      throw Malformed.at(json, start, "the exponent of a number is beyond " + TextLimits.EXPONENT);
    }
  }

  /** Whether the number was written without fraction and exponent. */
  public boolean isPlainInteger() {
    return plainInteger;
  }

  /** The number as it is written. */
  public String text() {
    return new String(json, start, behind - start, ISO_8859_1);
  }

  /** Whether the number is an integer of 64 bits, written in whatever way; then it is taken. */
  public boolean isLong() {
    if (dropped > 0) {
      BigInteger value = integer();
      longValue = value == null ? 0 : value.longValue();
      return value != null && value.bitLength() < Long.SIZE;
    }
    long value = digits;
    int e = exponent;
    for (; e < 0; e++) {
      if (Long.remainderUnsigned(value, 10) != 0) {
        return false;
      }
      value = Long.divideUnsigned(value, 10);
    }
    for (; e > 0; e--) {
      if (Long.compareUnsigned(value, Long.MAX_VALUE / 10) > 0) {
        return false;
      }
      value *= 10;
    }
    longValue = negative ? -value : value;
    return value >= 0 || (negative && value == Long.MIN_VALUE);
  }

  public long longValue() {
    return longValue;
  }

  /** The number as an integer of any size, however it is written; null if it is none. */
  public @Nullable BigInteger integer() {
    if (plainInteger) {
      return new BigInteger(text());
    }
    BigDecimal value = decimalValue().stripTrailingZeros();
    return value.scale() > 0 ? null : value.toBigIntegerExact();
  }

  /** The nearest double; infinite when the number is beyond the range. */
  public double doubleValue() {
    boolean quick = dropped == 0 && Decimals.isQuick(digits, exponent);
    double value = quick ? Decimals.quick(digits, exponent) : Math.abs(Decimals.parse(text()));
    value = negative ? -value : value;
    inexact |= !isShortest(value);
    return value;
  }

  private boolean isShortest(double value) {
    if (digits == 0) {
      return true;
    }
    if (!Double.isFinite(value)) {
      return false;
    }
    return (dropped == 0 && digitCount <= DOUBLE_DIGITS && Math.abs(value) >= Double.MIN_NORMAL)
        || Decimals.isShortest(value, decimalValue());
  }

  /** The number itself; of a zero the exponent is no limit's business, and is dropped. */
  public BigDecimal decimalValue() {
    return digits == 0 && !plain ? BigDecimal.ZERO : new BigDecimal(text());
  }

  /** The nearest float; infinite when the number is beyond the range. */
  public float floatValue() {
    float value = Float.parseFloat(text());
    inexact |= !isShortest(value);
    return value;
  }

  private boolean isShortest(float value) {
    if (digits == 0) {
      return true;
    }
    if (!Float.isFinite(value)) {
      return false;
    }
    return (dropped == 0 && digitCount <= FLOAT_DIGITS && Math.abs(value) >= Float.MIN_NORMAL)
        || Decimals.isShortest(value, decimalValue());
  }

  /** As {@link #plainNumber()}, of a text that is a JSON number. */
  public static Number plainNumber(String text) {
    NumberText number = new NumberText();
    number.pass(text.getBytes(ISO_8859_1), 0);
    return number.plainNumber();
  }

  /** The number as a plain value, as {@link io.stytchschemas.json.JsonReader#readValue} says. */
  public Number plainNumber() {
    if (plainInteger) {
      return isLong() ? (Number) longValue : new BigInteger(text());
    }
    boolean before = inexact;
    inexact = false;
    double value = doubleValue();
    boolean exact = !inexact;
    inexact = before;
    return exact ? (Number) value : plainDecimal();
  }

  private Number plainDecimal() {
    BigDecimal value = decimalValue();
    if (value.scale() != 0) {
      return value;
    }
    // It is written like an integer, so that is what it must be to be the same when read again.
    return isLong() ? (Number) longValue : value.unscaledValue();
  }
}
