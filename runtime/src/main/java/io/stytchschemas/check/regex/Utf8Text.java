package io.stytchschemas.check.regex;

import io.stytchschemas.json.text.Utf8;

/** Code points of text in well-formed UTF-8. */
final class Utf8Text {
  private Utf8Text() {}

  /** How many bytes a character has that begins with {@code lead}. */
  static int length(int lead) {
    return lead >= 0 ? 1 : (lead & 0xE0) == 0xC0 ? 2 : (lead & 0xF0) == 0xE0 ? 3 : 4;
  }

  /** The character that begins at {@code p}. */
  static int codePoint(byte[] b, int p) {
    return b[p] >= 0 ? b[p] : Utf8.codePoint(b, p, length(b[p]));
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
