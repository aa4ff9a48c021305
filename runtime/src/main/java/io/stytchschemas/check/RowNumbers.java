package io.stytchschemas.check;

import io.stytchschemas.json.Document;
import java.math.BigDecimal;

/** Numbers of a document, exact to the last digit, by their text. */
final class RowNumbers {
  private RowNumbers() {}

  static boolean isNumber(Document document, int row) {
    int kind = document.kind(row);
    return kind == Document.INTEGER || kind == Document.DECIMAL;
  }

  /** Whether a number has no fraction, however it is written: 1.0 and 1e3 have none. */
  static boolean isWhole(Document document, int row) {
    return document.kind(row) == Document.INTEGER || decimal(document, row).stripTrailingZeros().scale() <= 0;
  }

  /** The order of a number and a limit. */
  static int compare(Document document, int row, BigDecimal limit) {
    return decimal(document, row).compareTo(limit);
  }

  static boolean isMultiple(Document document, int row, BigDecimal divisor) {
    return Numbers.multipleOf(decimal(document, row), divisor);
  }

  static BigDecimal decimal(Document document, int row) {
    // A zero may have any exponent, even one that BigDecimal does not know.
    return isZero(document, row) ? BigDecimal.ZERO : new BigDecimal(document.string(row));
  }

  private static boolean isZero(Document document, int row) {
    byte[] b = document.bytes();
    int end = document.end(row);
    for (int i = document.start(row); i < end && (b[i] | 0x20) != 'e'; i++) {
      if (b[i] > '0' && b[i] <= '9') {
        return false;
      }
    }
    return true;
  }
}
