package io.stytchschemas.testing.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes numbers. */
final class Numbers {
  private static final BigDecimal TINY = new BigDecimal("1e-9");

  /** One in so many is the largest there may be. */
  private static final int ODDS = 8;

  private Numbers() {}

  /** A number within the limits, and a multiple of what it must be one of, where there is any. */
  static BigDecimal next(Demand demand, boolean whole, Random random, boolean small) {
    BigDecimal step = step(demand, whole);
    BigDecimal first = first(demand, step);
    BigDecimal last = last(demand, step);
    if (last != null && last.compareTo(first) < 0) {
      return first;
    }
    if (small) {
      return first;
    }
    int most = 100;
    if (last != null && random.nextInt(ODDS) == 0) {
      return last;
    }
    if (last != null) {
      BigDecimal steps = last.subtract(first).divide(step, 0, RoundingMode.DOWN);
      most = steps.min(BigDecimal.valueOf(10_000)).intValue();
    }
    return first.add(step.multiply(BigDecimal.valueOf(random.nextInt(most + 1))));
  }

  private static BigDecimal step(Demand demand, boolean whole) {
    BigDecimal step = whole ? BigDecimal.ONE : new BigDecimal("0.5");
    for (BigDecimal divisor : demand.divisors) {
      step = commonMultiple(step, divisor);
    }
    BigDecimal least = demand.least;
    BigDecimal most = demand.most;
    if (whole || least == null || most == null || !demand.divisors.isEmpty()) {
      return step;
    }
    BigDecimal room = most.subtract(least);
    return room.compareTo(step) <= 0 ? room.divide(BigDecimal.valueOf(4)).max(TINY) : step;
  }

  private static BigDecimal commonMultiple(BigDecimal a, BigDecimal b) {
    int scale = Math.max(0, Math.max(a.scale(), b.scale()));
    var left = a.movePointRight(scale).toBigIntegerExact();
    var right = b.movePointRight(scale).toBigIntegerExact();
    var common = left.multiply(right).divide(left.gcd(right)).abs();
    return new BigDecimal(common).movePointLeft(scale).stripTrailingZeros();
  }

  /** The multiple of the step nearest to nought that no lower limit forbids, or the lowest. */
  private static BigDecimal first(Demand demand, BigDecimal step) {
    BigDecimal from = demand.least;
    if (from == null) {
      BigDecimal last = last(demand, step);
      return last == null || last.signum() >= 0 ? BigDecimal.ZERO : last;
    }
    BigDecimal first = from.divide(step, 0, RoundingMode.CEILING).multiply(step);
    return demand.leastExcluded && first.compareTo(from) == 0 ? first.add(step) : first;
  }

  private static @Nullable BigDecimal last(Demand demand, BigDecimal step) {
    BigDecimal to = demand.most;
    if (to == null) {
      return null;
    }
    BigDecimal last = to.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    return demand.mostExcluded && last.compareTo(to) == 0 ? last.subtract(step) : last;
  }
}
