package io.stytchschemas.check.question;

import io.stytchschemas.check.LimitCheck;
import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.document.Powers;
import io.stytchschemas.json.document.RowNumbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The limits of numbers. Of integers, which most are, they are one range. */
public final class LimitsQuestion extends Question {
  private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  private final LimitCheck[] limits;
  private final boolean integers;
  private final long least;
  private final long most;

  private LimitsQuestion(int kind, LimitCheck[] limits, long least, long most) {
    this.integers = kind == IndexedDocument.INTEGER;
    this.limits = limits;
    this.least = least;
    this.most = most;
  }

  public static LimitsQuestion of(int kind, List<LimitCheck> limits) {
    BigDecimal least = LEAST;
    BigDecimal most = MOST;
    for (LimitCheck check : limits) {
      BigDecimal limit = check.limit();
      switch (check.kind()) {
        case MINIMUM -> least = least.max(limit);
        case ABOVE -> least = least.max(floor(bounded(limit)).add(BigDecimal.ONE));
        case MAXIMUM -> most = most.min(limit);
        case BELOW -> most = most.min(ceiling(bounded(limit)).subtract(BigDecimal.ONE));
      }
    }
    return new LimitsQuestion(
        kind,
        limits.toArray(new LimitCheck[0]),
        ceiling(least.min(MOST)).longValue(),
        floor(most.max(LEAST)).longValue());
  }

  /** A limit that is no further off than a long can be; no exponent is ever expanded. */
  private static BigDecimal bounded(BigDecimal limit) {
    return limit.max(LEAST).min(MOST);
  }

  private static BigDecimal floor(BigDecimal limit) {
    return whole(limit, RoundingMode.FLOOR, limit.signum() < 0 ? -1 : 0);
  }

  private static BigDecimal ceiling(BigDecimal limit) {
    return whole(limit, RoundingMode.CEILING, limit.signum() > 0 ? 1 : 0);
  }

  private static BigDecimal whole(BigDecimal limit, RoundingMode mode, int belowOne) {
    if (limit.scale() <= 0) {
      return limit;
    }
    return limit.precision() <= limit.scale()
        ? BigDecimal.valueOf(belowOne)
        : limit.setScale(0, mode);
  }

  @Override
  public boolean passes(IndexedDocument document, int row) {
    long digits = RowNumbers.small(document, row);
    if (integers && digits != RowNumbers.NONE) {
      return digits >= least && digits <= most;
    }
    for (LimitCheck limit : limits) {
      if (!limit.kind().allows(order(document, row, digits, limit.limit()))) {
        return false;
      }
    }
    return true;
  }

  private static int order(IndexedDocument document, int row, long digits, BigDecimal limit) {
    if (digits != RowNumbers.NONE && limit.precision() <= RowNumbers.LONG_DIGITS) {
      int places = RowNumbers.places(document, row);
      long shift = places - (long) limit.scale();
      long a = shift < 0 ? Powers.shifted(digits, -shift) : digits;
      long unscaled = limit.unscaledValue().longValue();
      long b = shift > 0 ? Powers.shifted(unscaled, shift) : unscaled;
      if (a != RowNumbers.NONE && b != RowNumbers.NONE) {
        return Long.compare(a, b);
      }
    }
    return RowNumbers.compare(document, row, limit);
  }
}
