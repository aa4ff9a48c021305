package io.stytchschemas.processor.regex;

import io.stytchschemas.check.regex.RegexFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * A set of code points: ranges and Unicode properties, or all but these. Which code points have a
 * property is left to the Java platform that the generated code runs on.
 *
 * @param ranges ascending, and with gaps between them
 */
record CharClass(List<Range> ranges, List<Property> properties, boolean negated) {
  static final CharClass DIGIT = builder().add('0', '9').build(false);
  static final CharClass WORD =
      builder().add('0', '9').add('A', 'Z').add('_', '_').add('a', 'z').build(false);

  /** WhiteSpace and LineTerminator of ECMA-262, 12.2 and 12.3. */
  static final CharClass SPACE =
      builder()
          .add('\t', '\r')
          .add(' ', ' ')
          .add(0xA0, 0xA0)
          .add(0x1680, 0x1680)
          .add(0x2000, 0x200A)
          .add(0x2028, 0x2029)
          .add(0x202F, 0x202F)
          .add(0x205F, 0x205F)
          .add(0x3000, 0x3000)
          .add(0xFEFF, 0xFEFF)
          .build(false);

  private static final CharClass LINE_END =
      builder().add('\n', '\n').add('\r', '\r').add(0x2028, 0x2029).build(false);

  /** The code points from {@code first} to {@code last}. */
  record Range(int first, int last) {}

  /**
   * A Unicode property.
   *
   * @param kind one of {@link RegexFormat}'s
   * @param categories the bits of its general categories, if that is its kind
   * @param script the name of its script, if that is its kind
   */
  record Property(int kind, int categories, String script, boolean negated) {}

  static Builder builder() {
    return new Builder();
  }

  /** What an escape stands for, or the dot. */
  static CharClass escape(int kind) {
    return switch (kind) {
      case 'd' -> DIGIT;
      case 'D' -> DIGIT.complement();
      case 'w' -> WORD;
      case 'W' -> WORD.complement();
      case 's' -> SPACE;
      case 'S' -> SPACE.complement();
      case '.' -> LINE_END.complement();
      default -> throw new IllegalArgumentException("not an escape: " + kind);
    };
  }

  /** Whether {@code codePoint} is in the set, which must have ranges only. */
  boolean contains(int codePoint) {
    boolean found = false;
    for (Range range : ranges) {
      found |= codePoint >= range.first && codePoint <= range.last;
    }
    return found != negated;
  }

  /** The one code point of this set; -1 if it is not known to have exactly one. */
  int single() {
    boolean one =
        hasRangesOnly()
            && !negated
            && ranges.size() == 1
            && ranges.get(0).first == ranges.get(0).last;
    return one ? ranges.get(0).first : -1;
  }

  /** Whether this set is known to have every code point. */
  boolean isEverything() {
    return hasRangesOnly()
        && (negated
            ? ranges.isEmpty()
            : ranges.equals(List.of(new Range(0, Character.MAX_CODE_POINT))));
  }

  boolean hasRangesOnly() {
    return properties.isEmpty();
  }

  private CharClass complement() {
    return new CharClass(ranges, properties, !negated);
  }

  /** Collects the members of a set, in any order. */
  static final class Builder {
    private final List<Range> added = new ArrayList<>();
    private final List<Property> properties = new ArrayList<>();

    Builder add(int first, int last) {
      added.add(new Range(first, last));
      return this;
    }

    Builder add(Property property) {
      properties.add(property);
      return this;
    }

    /** Adds a set that has ranges only. */
    Builder add(CharClass set) {
      if (!set.negated) {
        added.addAll(set.ranges);
        return this;
      }
      int next = 0;
      for (Range range : set.ranges) {
        addIfAny(next, range.first - 1);
        next = range.last + 1;
      }
      addIfAny(next, Character.MAX_CODE_POINT);
      return this;
    }

    CharClass build(boolean negated) {
      added.sort((a, b) -> Integer.compare(a.first, b.first));
      List<Range> ranges = new ArrayList<>();
      for (Range range : added) {
        Range before = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
        if (before != null && range.first <= before.last + 1) {
          Range both = new Range(before.first, Math.max(before.last, range.last));
          ranges.set(ranges.size() - 1, both);
        } else {
          ranges.add(range);
        }
      }
      return new CharClass(List.copyOf(ranges), List.copyOf(properties), negated);
    }

    private void addIfAny(int first, int last) {
      if (first <= last) {
        add(first, last);
      }
    }
  }
}
