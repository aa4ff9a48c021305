package io.stytchschemas.json;

import io.stytchschemas.MalformedJsonException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The lowest layer of a {@link JsonReader}: bytes, the place in them, white space, and faults with
 * their line and column. The caller's array is read, never written to, and held no longer than the
 * reader itself.
 */
abstract class JsonInput {
  /** Eight bytes at a time; the first byte is the lowest. */
  static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** Four bytes at a time; the first byte is the lowest. */
  static final VarHandle HALF_WORD =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long EIGHT_SPACES = 0x2020202020202020L;

  /** Set anew by what is used for one document after the other. */
  byte[] buf;

  /** Where a value is to be read, its first byte; else the byte after what was read last. */
  int pos;

  JsonInput(byte[] json) {
    buf = json;
    pos = documentStart();
  }

  /** Where the value of the document is, behind a byte order mark and white space. */
  final int documentStart() {
    return skipWhite(startsWithByteOrderMark(buf) ? 3 : 0);
  }

  static boolean startsWithByteOrderMark(byte[] b) {
    return b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF;
  }

  /** The byte at {@code p}; 0, which is never right outside of a string, behind the last one. */
  final int byteAt(int p) {
    return p < buf.length ? buf[p] : 0;
  }

  /** The first place from {@code p} that is not white space. */
  final int skipWhite(int p) {
    byte[] b = buf;
    while (p < b.length) {
      int c = b[p];
      if (c > ' ' || (c != ' ' && c != '\n' && c != '\r' && c != '\t')) {
        return p;
      }
      p++;
      if (c == '\n') {
        p = skipSpaces(p);
      }
    }
    return p;
  }

  /**
   * Indentation, which may be long, eight spaces at a time; at the document's end there is none.
   */
  private int skipSpaces(int p) {
    byte[] b = buf;
    while (p <= b.length - 8) {
      long other = (long) WORD.get(b, p) ^ EIGHT_SPACES;
      if (other != 0) {
        return p + (Long.numberOfTrailingZeros(other) >>> 3);
      }
      p += 8;
    }
    return p;
  }

  /** The document's end, or else the fault that {@code what} names. */
  final MalformedJsonException malformed(String what, int offset) {
    String message = offset >= buf.length ? "the document ends too early" : what;
    int at = Math.min(offset, buf.length);
    return new MalformedJsonException(
        message, JsonPlaces.line(buf, at), JsonPlaces.column(buf, at));
  }
}
