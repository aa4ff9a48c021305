package io.stytchschemas.check;

import io.stytchschemas.check.verdict.RowNumbers;
import io.stytchschemas.json.IndexedDocument;
import java.math.BigDecimal;

/** {@code multipleOf}, in exact decimal arithmetic. */
public final class MultipleOfCheck extends Check {
  private final BigDecimal divisor;

  MultipleOfCheck(BigDecimal divisor) {
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
    if (RowNumbers.isNumber(document, row) && !RowNumbers.isMultiple(document, row, divisor)) {
      out.violation("/multipleOf", Messages.multipleOf(divisor), Messages.number(divisor));
    }
  }
}
