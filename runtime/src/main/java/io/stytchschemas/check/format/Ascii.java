package io.stytchschemas.check.format;

/** Characters as the core rules of ABNF (RFC 5234, B.1) name them. */
final class Ascii {
  private Ascii() {}

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isAlpha(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isAlphanumeric(int c) {
    return isAlpha(c) || isDigit(c);
  }

  static boolean isHexDigit(int c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  }

  /** Whether {@code text} has letters, digits and hyphens only; true of the empty text. */
  static boolean isLettersDigitsHyphens(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isAlphanumeric(text.charAt(i)) && text.charAt(i) != '-') {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code text} has no other characters. */
  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a char is one of {@code set} at {@code index} of {@code text}, which may be past it.
   */
  static boolean isAt(String text, int index, String set) {
    return index < text.length() && set.indexOf(text.charAt(index)) >= 0;
  }

  /** The index after the digits that start at {@code from}. */
  static int skipDigits(String text, int from) {
    int i = from;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The index after the hexadecimal digits that start at {@code from}. */
  static int skipHexDigits(String text, int from) {
    int i = from;
    while (i < text.length() && isHexDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Whether a percent sign and two hexadecimal digits stand at {@code index}. */
  static boolean isPercentEncoded(String text, int index) {
    return index + 2 < text.length()
        && text.charAt(index) == '%'
        && isHexDigit(text.charAt(index + 1))
        && isHexDigit(text.charAt(index + 2));
  }
}
