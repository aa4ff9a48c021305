package io.stytchschemas.check.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** A set of code points: ranges and Unicode properties, or all but these. Immutable. */
public final class CharSet {
  static final CharSet DIGIT = builder().add('0', '9').build(false);
  static final CharSet WORD =
      builder().add('0', '9').add('A', 'Z').add('_').add('a', 'z').build(false);

  /** WhiteSpace and LineTerminator of ECMA-262, 12.2 and 12.3. */
  static final CharSet SPACE =
      builder()
          .add('\t', '\r')
          .add(' ')
          .add(0xA0)
          .add(0x1680)
          .add(0x2000, 0x200A)
          .add(0x2028, 0x2029)
          .add(0x202F)
          .add(0x205F)
          .add(0x3000)
          .add(0xFEFF)
          .build(false);

  /** What the dot matches. */
  static final CharSet NOT_LINE_END = builder().add('\n').add('\r').add(0x2028, 0x2029).build(true);

  /** Pairs of first and last, ascending, that neither touch nor overlap. */
  private final int[] ranges;

  private final List<IntPredicate> properties;
  private final boolean negated;

  /** The answers for the code points 0 to 63, and 64 to 127. */
  private final long low;

  private final long high;

  private CharSet(int[] ranges, List<IntPredicate> properties, boolean negated) {
    this.ranges = ranges;
    this.properties = properties;
    this.negated = negated;
    this.low = bits(0);
    this.high = bits(64);
  }

  static CharSet of(int codePoint) {
    return builder().add(codePoint).build(false);
  }

  static Builder builder() {
    return new Builder();
  }

  public boolean contains(int codePoint) {
    return codePoint < 128
        ? ((codePoint < 64 ? low : high) >>> codePoint & 1) != 0
        : decide(codePoint);
  }

  /** The one code point of this set; -1 if it is not known to have exactly one. */
  public int single() {
    boolean one = hasRangesOnly() && !negated && ranges.length == 2 && ranges[0] == ranges[1];
    return one ? ranges[0] : -1;
  }

  /** Whether this set is known to have every code point. */
  public boolean isEverything() {
    boolean all = ranges.length == 2 && ranges[0] == 0 && ranges[1] == Character.MAX_CODE_POINT;
    return hasRangesOnly() && (negated ? ranges.length == 0 : all);
  }

  /** Whether no Unicode property takes part, so that {@link #bounds} tells all. */
  boolean hasRangesOnly() {
    return properties.isEmpty();
  }

  /** The code points at which membership may change, ascending. */
  int[] bounds() {
    int[] bounds = ranges.clone();
    for (int i = 1; i < bounds.length; i += 2) {
      bounds[i]++;
    }
    return bounds;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CharSet set
        && negated == set.negated
        && Arrays.equals(ranges, set.ranges)
        && properties.equals(set.properties);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ranges) * 31 + properties.hashCode() + (negated ? 1 : 0);
  }

  private long bits(int from) {
    long bits = 0;
    for (int i = 0; i < ranges.length && ranges[i] < from + 64; i += 2) {
      int first = Math.max(ranges[i], from);
      int last = Math.min(ranges[i + 1], from + 63);
      bits |= first > last ? 0 : -1L >>> (63 - last + first) << first;
    }
    for (int i = 0; i < 64 && !properties.isEmpty(); i++) {
      bits |= hasProperty(from + i) ? 1L << i : 0;
    }
    return negated ? ~bits : bits;
  }

  private boolean decide(int codePoint) {
    return (isInRanges(codePoint) || hasProperty(codePoint)) != negated;
  }

  private boolean isInRanges(int codePoint) {
    int from = 0;
    int to = ranges.length / 2;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (codePoint > ranges[2 * middle + 1]) {
        from = middle + 1;
      } else if (codePoint < ranges[2 * middle]) {
        to = middle;
      } else {
        return true;
      }
    }
    return false;
  }

  private boolean hasProperty(int codePoint) {
    for (IntPredicate property : properties) {
      if (property.test(codePoint)) {
        return true;
      }
    }
    return false;
  }

  /** Collects the members of a set, in any order. */
  static final class Builder {
    private final List<int[]> added = new ArrayList<>();
    private final List<IntPredicate> properties = new ArrayList<>();

    Builder add(int codePoint) {
      return add(codePoint, codePoint);
    }

    Builder add(int first, int last) {
      added.add(new int[] {first, last});
      return this;
    }

    Builder add(IntPredicate property) {
      properties.add(property);
      return this;
    }

    Builder add(CharSet set) {
      properties.addAll(set.negated ? List.of() : set.properties);
      if (set.negated) {
        addComplement(set);
      } else {
        for (int i = 0; i < set.ranges.length; i += 2) {
          add(set.ranges[i], set.ranges[i + 1]);
        }
      }
      return this;
    }

    CharSet build(boolean negated) {
      added.sort((a, b) -> Integer.compare(a[0], b[0]));
      int[] ranges = new int[2 * added.size()];
      int size = 0;
      for (int[] range : added) {
        if (size > 0 && range[0] <= ranges[size - 1] + 1) {
          ranges[size - 1] = Math.max(ranges[size - 1], range[1]);
        } else {
          ranges[size++] = range[0];
          ranges[size++] = range[1];
        }
      }
      return new CharSet(Arrays.copyOf(ranges, size), List.copyOf(properties), negated);
    }

    private void addComplement(CharSet set) {
      if (!set.hasRangesOnly()) {
        add(set::contains);
        return;
      }
      int next = 0;
      for (int i = 0; i < set.ranges.length; i += 2) {
        if (next < set.ranges[i]) {
          add(next, set.ranges[i] - 1);
        }
        next = set.ranges[i + 1] + 1;
      }
      if (next <= Character.MAX_CODE_POINT) {
        add(next, Character.MAX_CODE_POINT);
      }
    }
  }
}
