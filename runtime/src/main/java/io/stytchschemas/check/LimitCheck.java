package io.stytchschemas.check;

import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.document.RowNumbers;
import java.math.BigDecimal;

/** The limits of numbers. */
public final class LimitCheck extends Check {
  /** Which side of a limit a number must be on. */
  public enum Kind {
    MINIMUM,
    MAXIMUM,
    ABOVE,
    BELOW;

    /**
     * Whether a number is on the right side.
     *
     * @param order the sign tells how the number compares with the limit
     */
    public boolean allows(int order) {
      return switch (this) {
        case MINIMUM -> order >= 0;
        case MAXIMUM -> order <= 0;
        case ABOVE -> order > 0;
        case BELOW -> order < 0;
      };
    }
  }

  private final Kind kind;
  private final String keyword;
  private final BigDecimal limit;

  LimitCheck(Kind kind, String keyword, BigDecimal limit) {
    this.kind = kind;
    this.keyword = keyword;
    this.limit = limit;
  }

  public Kind kind() {
    return kind;
  }

  public String keyword() {
    return keyword;
  }

  public BigDecimal limit() {
    return limit;
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.limit(this);
  }

  @Override
  void reportTyped(Report out, int row) {
    IndexedDocument document = out.document();
    if (RowNumbers.isNumber(document, row)
        && !kind.allows(RowNumbers.compare(document, row, limit))) {
      out.violation('/' + keyword, Messages.limit(kind, limit), Messages.number(limit));
    }
  }
}
