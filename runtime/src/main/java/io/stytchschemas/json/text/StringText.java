package io.stytchschemas.json.text;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The strings of a document. Plain ASCII, by far the most frequent, is searched eight bytes at a
 * time and made into a String in one copy; the rest goes by its characters.
 */
public final class StringText {
  private StringText() {}

  /** Whether the string from {@code start}, plain up to {@code end}, ends there. */
  public static boolean isPlainEnd(byte[] b, int start, int end) {
    return end < b.length && b[end] == '"' && end - start <= TextLimits.STRING;
  }

  /** The ASCII text between two places. */
  @SuppressWarnings("deprecation") // wrong for other bytes, and for these less work than a charset
  public static String ascii(byte[] text, int start, int end) {
    return new String(text, 0, start, end - start);
  }

  /**
   * Passes over the string whose first byte, after the quote, is at {@code start}, and checks it in
   * full.
   *
   * @return where the closing quote is
   */
  public static int pass(byte[] b, int start) {
    int end = Scan.pastPlain(b, start);
    return isPlainEnd(b, start, end) ? end : passRest(b, start, end, true);
  }

  /**
   * As {@link #pass}, when all before {@code p} is plain ASCII and {@code p} is not the end.
   *
   * @param checkUtf8 false where {@link #decode} will see to it
   */
  public static int passRest(byte[] b, int start, int p, boolean checkUtf8) {
    while (p < b.length && b[p] != '"') {
      if (b[p] == '\\') {
        p = passEscape(b, p);
      } else if (b[p] >= 0) {
        throw Malformed.at(b, p, "a control character in a string must be escaped");
      } else if (checkUtf8) {
        p = passSequence(b, p);
      }
      p = checkUtf8 ? Scan.pastPlain(b, p) : Scan.toSpecialAscii(b, p);
    }
    if (p >= b.length) {
      throw Malformed.at(b, p, "");
    }
    if (p - start > TextLimits.STRING) {
      throw Malformed.at(b, start, "a string is longer than " + TextLimits.STRING + " bytes");
    }
    return p;
  }

  /** Whether a string or name that was passed over has an escape. */
  public static boolean hasEscape(byte[] b, int start, int end) {
    return Scan.toSpecialAscii(b, start) < end;
  }

  private static int passSequence(byte[] b, int p) {
    int length = Utf8.sequence(b, p);
    if (length == 0) {
      throw Malformed.at(b, p, "a string is not UTF-8");
    }
    return p + length;
  }

  private static int passEscape(byte[] b, int p) {
    int c = Scan.byteAt(b, p + 1);
    if (c == 'u') {
      char unused = unicodeEscape(b, p);
      return p + 6;
    }
    if ("\"\\/bfnrt".indexOf(c) < 0) {
      throw Malformed.at(
          b, p + 1, "an escape must be one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX");
    }
    return p + 2;
  }

  /** The four hexadecimal digits of the escape whose backslash is at {@code p}. */
  private static char unicodeEscape(byte[] b, int p) {
    int code = 0;
    for (int i = p + 2; i < p + 6; i++) {
      int digit = hex(Scan.byteAt(b, i));
      if (digit < 0) {
        throw Malformed.at(b, i, "\\u must be followed by four hexadecimal digits");
      }
      code = (code << 4) | digit;
    }
    return (char) code;
  }

  /** The value of an ASCII hexadecimal digit; -1 for any other byte. */
  static int hex(int c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
  }

  /**
   * The text of a string or name that was passed over. UTF-8 may be unchecked still: the decoder of
   * the JDK puts U+FFFD for every fault, and only then is there anything to look for.
   */
  public static String decode(byte[] b, int start, int end) {
    String text =
        hasEscape(b, start, end)
            ? unescape(b, start, end)
            : new String(b, start, end - start, UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      int fault = Utf8.firstFault(b, start, end);
      if (fault >= 0) {
        throw Malformed.at(b, fault, "a string is not UTF-8");
      }
    }
    return text;
  }

  /** ASCII text with the short escapes is copied run by run; any other goes by characters. */
  private static String unescape(byte[] b, int start, int end) {
    byte[] out = new byte[end - start];
    int n = 0;
    int p = start;
    while (true) {
      int stop = Scan.pastFewPlain(b, p);
      System.arraycopy(b, p, out, n, stop - p);
      n += stop - p;
      if (stop == end) {
        return ascii(out, 0, n);
      }
      if (b[stop] != '\\' || b[stop + 1] == 'u') {
        return unescapeAny(b, start, end);
      }
      out[n++] = (byte) escaped(b[stop + 1]);
      p = stop + 2;
    }
  }

  private static String unescapeAny(byte[] b, int start, int end) {
    char[] out = new char[end - start];
    int n = 0;
    int p = start;
    while (p < end) {
      int c = b[p];
      if (c == '\\') {
        out[n++] = b[p + 1] == 'u' ? unicodeEscape(b, p) : escaped(b[p + 1]);
        p += b[p + 1] == 'u' ? 6 : 2;
      } else if (c >= 0) {
        out[n++] = (char) c;
        p++;
      } else {
        int length = Math.max(1, Utf8.sequence(b, p));
        int code = length == 1 ? 0xFFFD : Utf8.codePoint(b, p, length);
        n += Character.toChars(code, out, n);
        p += length;
      }
    }
    return new String(out, 0, n);
  }

  private static char escaped(byte c) {
    return switch (c) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      default -> (char) c;
    };
  }

  /** A string as JSON text. */
  public static String quoted(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || isLoneSurrogate(text, i)) {
        json.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          json.append(Character.forDigit(c >> shift & 15, 16));
        }
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    boolean begins = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
    boolean ends = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), c);
    return Character.isSurrogate(c) && !begins && !ends;
  }
}
