package io.stytchschemas.json.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Goes over the bytes of a document, eight at a time where it pays. A place behind the last byte is
 * given where nothing is found.
 */
public final class Scan {
  /** Eight bytes at a time; the first byte is the lowest. */
  public static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** Four bytes at a time; the first byte is the lowest. */
  private static final VarHandle HALF_WORD =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long EIGHT_SPACES = 0x2020202020202020L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private static final int TRUE = 'e' << 24 | 'u' << 16 | 'r' << 8 | 't';
  private static final int ALSE = 'e' << 24 | 's' << 16 | 'l' << 8 | 'a';
  private static final int NULL = 'l' << 24 | 'l' << 16 | 'u' << 8 | 'n';

  private Scan() {}

  /** The byte at {@code p}; 0, which is never right outside of a string, behind the last one. */
  public static int byteAt(byte[] b, int p) {
    return p < b.length ? b[p] : 0;
  }

  /** Where a text has a surrogate without its other half, which UTF-8 has no form for; else -1. */
  public static int loneSurrogate(String text) {
    int i = 0;
    while (i < text.length()) {
      int code = text.codePointAt(i);
      if (code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE) {
        return i;
      }
      i += Character.charCount(code);
    }
    return -1;
  }

  static boolean startsWithByteOrderMark(byte[] b) {
    return b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF;
  }

  /** Where the value of a document is, behind a byte order mark and white space. */
  public static int documentStart(byte[] b) {
    return pastWhite(b, startsWithByteOrderMark(b) ? 3 : 0);
  }

  /** As {@link #pastWhite}, quicker where there is none, or one space. */
  public static int pastFewWhite(byte[] b, int p) {
    if (p < b.length - 1) {
      if (b[p] > ' ') {
        return p;
      }
      if (b[p] == ' ' && b[p + 1] > ' ') {
        return p + 1;
      }
    }
    return pastWhite(b, p);
  }

  /** The first place from {@code p} that is not white space. */
  public static int pastWhite(byte[] b, int p) {
    while (p < b.length) {
      int c = b[p];
      if (c > ' ' || (c != ' ' && c != '\n' && c != '\r' && c != '\t')) {
        return p;
      }
      p++;
      if (c == '\n') {
        p = pastSpaces(b, p);
      }
    }
    return p;
  }

  /**
   * Indentation, which may be long, eight spaces at a time; at the document's end there is none.
   */
  private static int pastSpaces(byte[] b, int p) {
    while (p <= b.length - 8) {
      long other = (long) WORD.get(b, p) ^ EIGHT_SPACES;
      if (other != 0) {
        return p + firstByte(other);
      }
      p += 8;
    }
    return p;
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

  /** As {@link #special}, for bytes that are not ASCII too: they do not count. */
  public static long specialAscii(long w) {
    return (((w ^ 0x0202020202020202L) - 0x2121212121212121L)
            | ((w ^ 0x5C5C5C5C5C5C5C5CL) - 0x0101010101010101L))
        & ~w
        & HIGH_BITS;
  }

  private static boolean isSpecialAscii(byte c) {
    return c == '"' || c == '\\' || (c >= 0 && c < ' ');
  }

  /** The first place from {@code p} that is no plain ASCII character of a string. */
  public static int pastPlain(byte[] b, int p) {
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

  /** As {@link #pastPlain}, quicker where that place is among the next few bytes. */
  public static int pastFewPlain(byte[] b, int p) {
    if (p <= b.length - 8) {
      long bits = special((long) WORD.get(b, p)) & HIGH_BITS;
      return bits != 0 ? p + firstByte(bits) : pastPlain(b, p + 8);
    }
    return pastPlain(b, p);
  }

  /**
   * As {@link #pastPlain}, where bytes that are not ASCII are passed over, unchecked: to a quote, a
   * backslash or a control character.
   */
  public static int toSpecialAscii(byte[] b, int p) {
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

  /** The byte of a word, counted from 0, that has the lowest bit of {@code bits}. */
  private static int firstByte(long bits) {
    return Long.numberOfTrailingZeros(bits) >>> 3;
  }

  /** Whether {@code true} is at {@code p}. */
  public static boolean isTrue(byte[] b, int p) {
    return hasLetters(b, p, TRUE);
  }

  /** Whether {@code false} is at {@code p}. */
  public static boolean isFalse(byte[] b, int p) {
    return byteAt(b, p) == 'f' && hasLetters(b, p + 1, ALSE);
  }

  /** Whether {@code null} is at {@code p}. */
  public static boolean isNull(byte[] b, int p) {
    return hasLetters(b, p, NULL);
  }

  private static boolean hasLetters(byte[] b, int p, int letters) {
    return p <= b.length - 4 && (int) HALF_WORD.get(b, p) == letters;
  }
}
