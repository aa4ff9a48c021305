package io.stytchschemas.check;

import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.document.RowNumbers;
import java.math.BigDecimal;

/** {@code multipleOf}, in exact decimal arithmetic. */
public final class MultipleOfCheck extends Check {
  private final BigDecimal divisor;

  MultipleOfCheck(BigDecimal divisor) {
    if (divisor.signum() <= 0) {
      throw new IllegalArgumentException("multipleOf must be greater than 0, not " + divisor);
    }
    this.divisor = divisor;
  }

  public BigDecimal divisor() {
    return divisor;
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.multipleOf(this);
  }

  @Override
  void reportTyped(Report out, int row) {
    IndexedDocument document = out.document();
    if (RowNumbers.isNumber(document, row)
        && !Numbers.multipleOf(RowNumbers.decimal(document, row), divisor)) {
      out.violation("/multipleOf", Messages.multipleOf(divisor), Messages.number(divisor));
    }
  }
}
