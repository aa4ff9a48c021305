package io.stytchschemas.json.document;

import java.math.BigDecimal;

/** Numbers of a document, exact to the last digit, by their text. */
public final class RowNumbers {
  /** What {@link #small} gives for a number that it is not for. */
  public static final long NONE = Long.MIN_VALUE;

  /** So many digits always fit a long. */
  public static final int LONG_DIGITS = 18;

  private RowNumbers() {}

  public static boolean isNumber(IndexedDocument document, int row) {
    int kind = document.kind(row);
    return kind == IndexedDocument.INTEGER || kind == IndexedDocument.DECIMAL;
  }

  /**
   * The digits of a number without an exponent, the decimal point left out, if they are few; else
   * {@link #NONE}. Of an INTEGER that is the number itself.
   */
  public static long small(IndexedDocument document, int row) {
    byte[] b = document.bytes();
    int start = document.start(row);
    int end = document.end(row);
    boolean minus = b[start] == '-';
    int at = minus ? start + 1 : start;
    if (end - at > LONG_DIGITS) {
      return NONE;
    }
    long value = 0;
    for (; at < end; at++) {
      int c = b[at];
      if (c >= '0' && c <= '9') {
        value = value * 10 + (c - '0');
      } else if (c != '.') {
        return NONE;
      }
    }
    return minus ? -value : value;
  }

  /** How many decimal places a number has that {@link #small} is for. */
  public static int places(IndexedDocument document, int row) {
    byte[] b = document.bytes();
    int end = document.end(row);
    int at = end - 1;
    while (at > document.start(row) && b[at] != '.') {
      at--;
    }
    return b[at] == '.' ? end - 1 - at : 0;
  }

  /** Whether a number has no fraction, however it is written: 1.0 and 1e3 have none. */
  public static boolean isWhole(IndexedDocument document, int row) {
    long digits = small(document, row);
    return digits == NONE
        ? decimal(document, row).stripTrailingZeros().scale() <= 0
        : digits % Powers.of(places(document, row)) == 0;
  }

  /** The order of two numbers. */
  static int order(IndexedDocument a, int x, IndexedDocument b, int y) {
    long digits = small(a, x);
    long others = small(b, y);
    int shift = places(a, x) - places(b, y);
    digits = shift < 0 ? Powers.shifted(digits, -shift) : digits;
    others = shift > 0 ? Powers.shifted(others, shift) : others;
    return digits != NONE && others != NONE
        ? Long.compare(digits, others)
        : decimal(a, x).compareTo(decimal(b, y));
  }

  /** A hash code that is the same for equal numbers: by the digits without zeros at the end. */
  static int hash(IndexedDocument document, int row) {
    long digits = small(document, row);
    int places;
    if (digits == NONE) {
      BigDecimal number = decimal(document, row).stripTrailingZeros();
      digits = number.unscaledValue().longValue();
      places = number.scale();
    } else {
      places = places(document, row);
    }
    while (digits % 10 == 0 && digits != 0) {
      digits /= 10;
      places--;
    }
    return digits == 0 ? 0 : 31 * Long.hashCode(digits) + places;
  }

  /** The order of a number and a limit. */
  public static int compare(IndexedDocument document, int row, BigDecimal limit) {
    return decimal(document, row).compareTo(limit);
  }

  public static BigDecimal decimal(IndexedDocument document, int row) {
    // A zero may have any exponent, even one that BigDecimal does not know.
    return isZero(document, row) ? BigDecimal.ZERO : new BigDecimal(document.string(row));
  }

  private static boolean isZero(IndexedDocument document, int row) {
    byte[] b = document.bytes();
    int end = document.end(row);
    for (int i = document.start(row); i < end && (b[i] | 0x20) != 'e'; i++) {
      if (b[i] > '0') {
        return false;
      }
    }
    return true;
  }
}
