package io.stytchschemas.json.text;

import io.stytchschemas.MalformedJsonException;

/** What is no JSON, with its line and column; what several look for has its words here. */
public final class Malformed {
  public static final String NO_VALUE = "a value must be here";
  public static final String MORE = "nothing may follow the value of the document";

  private Malformed() {}

  /** The document's end, or else the fault that {@code what} names. */
  public static MalformedJsonException at(byte[] json, int offset, String what) {
    String message = offset >= json.length ? "the document ends too early" : what;
    int at = Math.min(offset, json.length);
    return new MalformedJsonException(message, line(json, at), column(json, at));
  }

  /** The fault of an object or array, at its bracket, that too many others are around. */
  public static MalformedJsonException tooDeep(byte[] json, int offset) {
    return at(
        json, offset, "objects and arrays are nested more than " + TextLimits.DEPTH + " deep");
  }

  /** The fault of a place where no value begins. */
  public static MalformedJsonException noValue(byte[] json, int offset) {
    return at(json, offset, NO_VALUE);
  }

  /** The fault of a property that does not begin with a quote. */
  public static MalformedJsonException noName(byte[] json, int offset) {
    return at(json, offset, "a property must begin with its name in double quotes");
  }

  /** The fault of an object or array that neither goes on nor ends. */
  public static MalformedJsonException notGoingOn(byte[] json, int offset, boolean object) {
    return at(json, offset, notGoingOn(object));
  }

  /** The words of {@link #notGoingOn(byte[], int, boolean)}. */
  public static String notGoingOn(boolean object) {
    return "a comma or the end of the " + (object ? "object" : "array") + " must follow";
  }

  /** The fault of what stands behind the document's value. */
  public static MalformedJsonException more(byte[] json, int offset) {
    return at(json, offset, MORE);
  }

  /** The line of the byte at {@code offset}. */
  public static int line(byte[] json, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (endsLine(json, i)) {
        line++;
      }
    }
    return line;
  }

  /** The column, in characters, of the byte at {@code offset}. */
  public static int column(byte[] json, int offset) {
    int start = offset;
    while (start > 0 && !endsLine(json, start - 1)) {
      start--;
    }
    // A byte order mark at the document's start is no character of it.
    int column = start == 0 && Scan.startsWithByteOrderMark(json) ? 0 : 1;
    for (int i = start; i < offset; i++) {
      boolean continues = (json[i] & 0xC0) == 0x80;
      column += continues ? 0 : 1;
    }
    return column;
  }

  private static boolean endsLine(byte[] json, int i) {
    return json[i] == '\n' || (json[i] == '\r' && (i + 1 == json.length || json[i + 1] != '\n'));
  }
}
