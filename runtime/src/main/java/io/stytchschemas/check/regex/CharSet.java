package io.stytchschemas.check.regex;

import java.lang.Character.UnicodeScript;

/** A set of code points: ranges and Unicode properties, or all but these. Immutable. */
final class CharSet {
  /** Pairs of first and last, ascending. */
  private final int[] ranges;

  /** Twice the number of a kind of property, and one more for all that do not have it. */
  private final int[] properties;

  /** What the properties are to have, where the kind leaves that open. */
  private final int[] categories;

  private final UnicodeScript[] scripts;
  private final boolean negated;

  /** The answers for the code points 0 to 63, and 64 to 127. */
  private final long low;

  private final long high;

  CharSet(ProgramText in) {
    negated = in.flag();
    ranges = in.ascending();
    properties = new int[in.next()];
    categories = new int[properties.length];
    scripts = new UnicodeScript[properties.length];
    for (int i = 0; i < properties.length; i++) {
      properties[i] = in.next();
      switch (properties[i] / 2) {
        case RegexFormat.CATEGORIES -> categories[i] = in.next();
        case RegexFormat.SCRIPT -> scripts[i] = UnicodeScript.forName(in.word());
        default -> {}
      }
    }
    low = bits(0);
    high = bits(64);
  }

  boolean contains(int codePoint) {
    return codePoint < 128
        ? ((codePoint < 64 ? low : high) >>> codePoint & 1) != 0
        : decide(codePoint);
  }

  private long bits(int from) {
    long bits = 0;
    for (int i = 0; i < 64; i++) {
      bits |= decide(from + i) ? 1L << i : 0;
    }
    return bits;
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
    for (int i = 0; i < properties.length; i++) {
      if (hasProperty(i, codePoint) != (properties[i] % 2 == 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasProperty(int i, int codePoint) {
    return switch (properties[i] / 2) {
      case RegexFormat.CATEGORIES -> (categories[i] >>> Character.getType(codePoint) & 1) != 0;
      case RegexFormat.SCRIPT -> UnicodeScript.of(codePoint) == scripts[i];
      case RegexFormat.ALPHABETIC -> Character.isAlphabetic(codePoint);
      case RegexFormat.LOWERCASE -> Character.isLowerCase(codePoint);
      case RegexFormat.UPPERCASE -> Character.isUpperCase(codePoint);
      case RegexFormat.IDEOGRAPHIC -> Character.isIdeographic(codePoint);
      case RegexFormat.MIRRORED -> Character.isMirrored(codePoint);
      case RegexFormat.ID_START -> Character.isUnicodeIdentifierStart(codePoint);
      default ->
          Character.isUnicodeIdentifierPart(codePoint)
              && !Character.isIdentifierIgnorable(codePoint);
    };
  }
}
