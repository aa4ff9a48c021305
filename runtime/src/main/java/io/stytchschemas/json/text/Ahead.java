package io.stytchschemas.json.text;

import org.jspecify.annotations.Nullable;

/**
 * Looks into an object before it is read, and checks nothing: who reads it does. Where a text is
 * not JSON, as far as that is seen, the object ends.
 */
public final class Ahead {
  /** In place of a place: there is none. */
  public static final int NONE = -1;

  private Ahead() {}

  /** The quote of the first name of the object whose brace is at {@code p}. */
  public static int firstName(byte[] b, int p) {
    return name(b, p + 1);
  }

  private static int name(byte[] b, int p) {
    int quote = Scan.pastWhite(b, p);
    return Scan.byteAt(b, quote) == '"' ? quote : NONE;
  }

  /** The closing quote of the name or string whose first quote is at {@code quote}. */
  public static int closingQuote(byte[] b, int quote) {
    int p = Scan.toSpecialAscii(b, quote + 1);
    while (Scan.byteAt(b, p) == '\\') {
      p = Scan.toSpecialAscii(b, p + 2);
    }
    return Scan.byteAt(b, p) == '"' ? p : NONE;
  }

  /** The first byte of the value of the name whose closing quote is at {@code quote}. */
  public static int value(byte[] b, int quote) {
    int colon = Scan.pastWhite(b, quote + 1);
    return Scan.byteAt(b, colon) == ':' ? Scan.pastWhite(b, colon + 1) : NONE;
  }

  /** The quote of the name that follows the value whose first byte is at {@code value}. */
  public static int nextName(byte[] b, int value) {
    int end = pastValue(b, value);
    int comma = end == NONE ? b.length : Scan.pastWhite(b, end);
    return Scan.byteAt(b, comma) == ',' ? name(b, comma + 1) : NONE;
  }

  /** The string whose first quote is at {@code value}; null where none begins there. */
  public static @Nullable String string(byte[] b, int value) {
    if (Scan.byteAt(b, value) != '"') {
      return null;
    }
    int start = value + 1;
    int end = Scan.pastFewPlain(b, start);
    if (StringText.isPlainEnd(b, start, end)) {
      return StringText.ascii(b, start, end);
    }
    end = closingQuote(b, value);
    return end == NONE ? null : StringText.decode(b, start, end);
  }

  private static int pastValue(byte[] b, int value) {
    int p = value;
    int open = 0;
    while (p < b.length) {
      int c = b[p];
      if (c == '"') {
        p = closingQuote(b, p);
        if (p == NONE) {
          return NONE;
        }
      } else if (c == '{' || c == '[') {
        open++;
      } else if (c == '}' || c == ']') {
        if (open == 0) {
          return p;
        }
        open--;
      } else if (c == ',' && open == 0) {
        return p;
      }
      p++;
      if (open == 0 && (c == '"' || c == '}' || c == ']')) {
        return p;
      }
    }
    return NONE;
  }
}
