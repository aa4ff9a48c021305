package io.stytchschemas.check;

/**
 * The length of strings as JSON Schema counts it (Validation 2020-12, 6.3.1): in Unicode
 * characters, so that a surrogate pair counts once.
 */
public final class Strings {
  private Strings() {}

  /** The number of code points; a lone surrogate counts as one. */
  public static int length(String value) {
    return value.codePointCount(0, value.length());
  }

  /** Whether {@code value} has more than {@code limit} code points. */
  public static boolean longerThan(String value, int limit) {
    int chars = value.length();
    return chars > limit && (chars / 2 + chars % 2 > limit || length(value) > limit);
  }

  /** Whether {@code value} has fewer than {@code limit} code points. */
  public static boolean shorterThan(String value, int limit) {
    int chars = value.length();
    return chars < limit || (chars / 2 + chars % 2 < limit && length(value) < limit);
  }
}
