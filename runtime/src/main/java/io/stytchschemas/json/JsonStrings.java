package io.stytchschemas.json;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The layer of a {@link JsonReader} that knows strings. Plain ASCII, by far the most frequent, is
 * searched eight bytes at a time and made into a String in one copy.
 */
abstract class JsonStrings extends JsonInput {
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final byte[] NO_BYTES = {};
  private static final char[] NO_CHARS = {};

  private byte[] asciiScratch = NO_BYTES;
  private char[] scratch = NO_CHARS;

  /** Where the string that was passed last has its first escape; -1 if nowhere. */
  private int firstEscape;

  JsonStrings(byte[] json) {
    super(json);
  }

  /**
   * The bytes of {@code w} that end a run of plain ASCII, as high bits of which the lowest is
   * exact: a quote, a backslash, a control character, or anything that is not ASCII. Exclusive or
   * with 2 puts the quote next to the control characters, so one subtraction finds both.
   */
  private static long special(long w) {
    return ((w ^ 0x0202020202020202L) - 0x2121212121212121L)
        | ((w ^ 0x5C5C5C5C5C5C5C5CL) - 0x0101010101010101L)
        | w;
  }

  /** As {@link #special(long)}, for bytes that are not ASCII too: they do not count. */
  static long specialAscii(long w) {
    return (((w ^ 0x0202020202020202L) - 0x2121212121212121L)
            | ((w ^ 0x5C5C5C5C5C5C5C5CL) - 0x0101010101010101L))
        & ~w
        & HIGH_BITS;
  }

  private static boolean isSpecialAscii(byte c) {
    return c == '"' || c == '\\' || (c >= 0 && c < ' ');
  }

  /** The first place from {@code p} that is no plain ASCII character of a string. */
  final int skipPlain(int p) {
    byte[] b = buf;
    int lastPair = b.length - 16;
    // Two words with one branch: the processor does both at the same time.
    while (p <= lastPair) {
      long one = special((long) WORD.get(b, p));
      long other = special((long) WORD.get(b, p + 8));
      if (((one | other) & HIGH_BITS) != 0) {
        long bits = one & HIGH_BITS;
        return bits != 0 ? p + firstByte(bits) : p + 8 + firstByte(other & HIGH_BITS);
      }
      p += 16;
    }
    while (p < b.length && b[p] >= 0 && !isSpecialAscii(b[p])) {
      p++;
    }
    return p;
  }

  /** As {@link #skipPlain}, quicker where that place is among the next few bytes. */
  final int skipFewPlain(int p) {
    byte[] b = buf;
    if (p <= b.length - 8) {
      long bits = special((long) WORD.get(b, p)) & HIGH_BITS;
      return bits != 0 ? p + firstByte(bits) : skipPlain(p + 8);
    }
    return skipPlain(p);
  }

  /** The byte of a word, counted from 0, that has the lowest bit of {@code bits}. */
  static int firstByte(long bits) {
    return Long.numberOfTrailingZeros(bits) >>> 3;
  }

  /** The same, where bytes that are not ASCII are passed over, unchecked. */
  private int skipToSpecialAscii(int p) {
    byte[] b = buf;
    int lastWord = b.length - 8;
    while (p <= lastWord) {
      long found = specialAscii((long) WORD.get(b, p));
      if (found != 0) {
        return p + firstByte(found);
      }
      p += 8;
    }
    while (p < b.length && !isSpecialAscii(b[p])) {
      p++;
    }
    return p;
  }

  /** The ASCII text between two places. */
  final String ascii(int start, int end) {
    return ascii(buf, start, end);
  }

  @SuppressWarnings("deprecation") // wrong for other bytes, and for these less work than a charset
  private static String ascii(byte[] text, int start, int end) {
    return new String(text, 0, start, end - start);
  }

  /** Reads the string whose first byte, after the quote, is at {@code start}. */
  final String string(int start) {
    return string(start, skipPlain(start));
  }

  /** The same, when all before {@code end} is plain ASCII and {@code end} is not. */
  final String string(int start, int end) {
    if (isPlainEnd(start, end)) {
      pos = end + 1;
      return ascii(start, end);
    }
    int quote = skipString(start, end, false);
    pos = quote + 1;
    return decode(start, quote, firstEscape);
  }

  /**
   * Passes over the string whose first byte, after the quote, is at {@code start}, and checks it in
   * full.
   *
   * @return where the closing quote is
   */
  final int passString(int start) {
    int end = skipPlain(start);
    return isPlainEnd(start, end) ? end : skipString(start, end, true);
  }

  /** Whether the string from {@code start}, plain up to {@code end}, ends there. */
  final boolean isPlainEnd(int start, int end) {
    return end < buf.length && buf[end] == '"' && end - start <= Limits.STRING;
  }

  /** As {@link #passString}, when all before {@code p} is plain ASCII and {@code p} is not. */
  final int skipString(int start, int p, boolean checkUtf8) {
    byte[] b = buf;
    firstEscape = -1;
    while (p < b.length && b[p] != '"') {
      if (b[p] == '\\') {
        firstEscape = firstEscape < 0 ? p : firstEscape;
        p = skipEscape(p);
      } else if (b[p] >= 0) {
        throw malformed("a control character in a string must be escaped", p);
      } else if (checkUtf8) {
        p = skipSequence(p);
      }
      p = checkUtf8 ? skipPlain(p) : skipToSpecialAscii(p);
    }
    if (p >= b.length) {
      throw malformed("", p);
    }
    if (p - start > Limits.STRING) {
      throw malformed("a string is longer than " + Limits.STRING + " bytes", start);
    }
    return p;
  }

  /** Whether the string that was passed over last, of those not plain, has an escape. */
  final boolean hadEscape() {
    return firstEscape >= 0;
  }

  private int skipSequence(int p) {
    int length = Utf8.sequence(buf, p);
    if (length == 0) {
      throw malformed("a string is not UTF-8", p);
    }
    return p + length;
  }

  private int skipEscape(int p) {
    int c = byteAt(p + 1);
    if (c == 'u') {
      unicodeEscape(p);
      return p + 6;
    }
    if ("\"\\/bfnrt".indexOf(c) < 0) {
      throw malformed("an escape must be one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX", p + 1);
    }
    return p + 2;
  }

  /** The four hexadecimal digits of the escape whose backslash is at {@code p}. */
  private char unicodeEscape(int p) {
    int code = 0;
    for (int i = p + 2; i < p + 6; i++) {
      int digit = hex(byteAt(i));
      if (digit < 0) {
        throw malformed("\\u must be followed by four hexadecimal digits", i);
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

  /** Forgets the characters of the last text that had escapes. */
  final void forgetScratch() {
    asciiScratch = NO_BYTES;
    scratch = NO_CHARS;
  }

  /** The text of a string or name that was passed over. */
  final String decode(int start, int end) {
    int escape = start;
    while (escape < end && buf[escape] != '\\') {
      escape++;
    }
    return decode(start, end, escape < end ? escape : -1);
  }

  /**
   * The same; {@code escape} is where the first backslash is, or -1. UTF-8 may be unchecked still:
   * the decoder of the JDK puts U+FFFD for every fault, and only then is there anything to look
   * for.
   */
  private String decode(int start, int end, int escape) {
    String text = escape < 0 ? new String(buf, start, end - start, UTF_8) : unescape(start, end);
    if (text.indexOf('\uFFFD') >= 0) {
      int fault = Utf8.firstFault(buf, start, end);
      if (fault >= 0) {
        throw malformed("a string is not UTF-8", fault);
      }
    }
    return text;
  }

  /** ASCII text with the short escapes is copied run by run; any other goes by characters. */
  private String unescape(int start, int end) {
    if (asciiScratch.length < end - start) {
      asciiScratch = new byte[Math.max(end - start, 64)];
    }
    byte[] out = asciiScratch;
    int n = 0;
    int p = start;
    while (true) {
      int stop = skipFewPlain(p);
      System.arraycopy(buf, p, out, n, stop - p);
      n += stop - p;
      if (stop == end) {
        return ascii(out, 0, n);
      }
      if (buf[stop] != '\\' || buf[stop + 1] == 'u') {
        return unescapeAny(start, end);
      }
      out[n++] = (byte) escaped(buf[stop + 1]);
      p = stop + 2;
    }
  }

  private String unescapeAny(int start, int end) {
    if (scratch.length < end - start) {
      scratch = new char[Math.max(end - start, 64)];
    }
    char[] out = scratch;
    byte[] b = buf;
    int n = 0;
    int p = start;
    while (p < end) {
      int c = b[p];
      if (c == '\\') {
        out[n++] = b[p + 1] == 'u' ? unicodeEscape(p) : escaped(b[p + 1]);
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
}
