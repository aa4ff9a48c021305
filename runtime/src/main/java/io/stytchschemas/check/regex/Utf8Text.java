package io.stytchschemas.check.regex;

/** Code points of text in well-formed UTF-8. */
final class Utf8Text {
  private Utf8Text() {}

  /** How many bytes a character has that begins with {@code lead}. */
  static int length(int lead) {
    return lead >= 0 ? 1 : (lead & 0xE0) == 0xC0 ? 2 : (lead & 0xF0) == 0xE0 ? 3 : 4;
  }

  /** The character that begins at {@code p}. */
  static int codePoint(byte[] b, int p) {
    return b[p] >= 0 ? b[p] : codePoint(b, p, length(b[p]));
  }

  /** The same, of so many bytes: two or more. */
  static int codePoint(byte[] b, int p, int length) {
    int code = b[p] & (0xFF >> (length + 1));
    for (int i = 1; i < length; i++) {
      code = (code << 6) | (b[p + i] & 0x3F);
    }
    return code;
  }

  /** Where the character begins that ends before {@code p}. */
  static int before(byte[] b, int p) {
    int at = p - 1;
    while ((b[at] & 0xC0) == 0x80) {
      at--;
    }
    return at;
  }
}
