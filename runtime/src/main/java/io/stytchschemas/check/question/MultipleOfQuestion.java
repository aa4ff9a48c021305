package io.stytchschemas.check.question;

import io.stytchschemas.check.Numbers;
import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.document.Powers;
import io.stytchschemas.json.document.RowNumbers;
import java.math.BigDecimal;

/** {@code multipleOf}. */
public final class MultipleOfQuestion extends Question {
  private final BigDecimal divisor;
  private final long digits;

  public MultipleOfQuestion(BigDecimal divisor) {
    this.divisor = divisor;
    boolean few = divisor.precision() <= RowNumbers.LONG_DIGITS;
    digits = few ? divisor.unscaledValue().longValue() : RowNumbers.NONE;
  }

  @Override
  public boolean passes(IndexedDocument document, int row) {
    long value = RowNumbers.small(document, row);
    if (value != RowNumbers.NONE && digits != RowNumbers.NONE) {
      long shift = RowNumbers.places(document, row) - (long) divisor.scale();
      long a = shift < 0 ? Powers.shifted(value, -shift) : value;
      long b = shift > 0 ? Powers.shifted(digits, shift) : digits;
      if (a != RowNumbers.NONE && b != RowNumbers.NONE) {
        return a % b == 0;
      }
    }
    return Numbers.multipleOf(RowNumbers.decimal(document, row), divisor);
  }
}
