package io.stytchschemas.json.text;

/**
 * Well-formed UTF-8 (RFC 3629, section 4): no overlong form, no surrogate, nothing above U+10FFFF.
 */
public final class Utf8 {
  private Utf8() {}

  /**
   * The length of the sequence that starts at {@code p} with a byte that is not ASCII; 0 when it is
   * not well-formed or not complete.
   */
  static int sequence(byte[] b, int p) {
    int lead = b[p] & 0xFF;
    if (lead < 0xC2 || lead > 0xF4) {
      return 0;
    }
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length > b.length - p) {
      return 0;
    }
    int second = b[p + 1] & 0xFF;
    int lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < lowest || second > highest) {
      return 0;
    }
    for (int i = 2; i < length; i++) {
      if ((b[p + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  /** The code point of the well-formed sequence of {@code length} bytes at {@code p}. */
  public static int codePoint(byte[] b, int p, int length) {
    int code = b[p] & (0xFF >> (length + 1));
    for (int i = 1; i < length; i++) {
      code = (code << 6) | (b[p + i] & 0x3F);
    }
    return code;
  }

  /** The first place from {@code p} to {@code end} where UTF-8 is not well-formed; -1 if none. */
  public static int firstFault(byte[] b, int p, int end) {
    while (p < end) {
      int length = b[p] >= 0 ? 1 : sequence(b, p);
      if (length == 0) {
        return p;
      }
      p += length;
    }
    return -1;
  }

  /** Puts a code point above U+007F at {@code p}. */
  public static int put(byte[] b, int p, int code) {
    if (code < 0x800) {
      b[p++] = (byte) (0xC0 | (code >> 6));
    } else {
      if (code < 0x10000) {
        b[p++] = (byte) (0xE0 | (code >> 12));
      } else {
        b[p++] = (byte) (0xF0 | (code >> 18));
        b[p++] = (byte) (0x80 | ((code >> 12) & 0x3F));
      }
      b[p++] = (byte) (0x80 | ((code >> 6) & 0x3F));
    }
    b[p++] = (byte) (0x80 | (code & 0x3F));
    return p;
  }
}
