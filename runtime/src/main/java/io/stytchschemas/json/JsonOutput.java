package io.stytchschemas.json;

import java.util.Arrays;

/** The lower layer of a {@link JsonWriter}: a growing buffer, strings, integers. */
abstract class JsonOutput {
  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
  };

  /** The most bytes that one character, escaped, takes; a pair of surrogates takes less. */
  private static final int MOST_BYTES = 6;

  /** The most bytes that a long takes, sign included. */
  private static final int LONG_BYTES = 20;

  byte[] buf;
  int pos;

  JsonOutput(int capacity) {
    buf = new byte[capacity];
  }

  /** Makes room for {@code bytes} more. */
  final void ensure(int bytes) {
    if (buf.length - pos < bytes) {
      grow(bytes);
    }
  }

  private void grow(int bytes) {
    int needed = Math.addExact(pos, bytes);
    int doubled = (int) Math.min(2L * buf.length, Integer.MAX_VALUE - 8);
    buf = Arrays.copyOf(buf, Math.max(needed, doubled));
  }

  /** Writes a comma, if a value or the end of one stands before. */
  final void comma() {
    ensure(1);
    if (pos > 0) {
      byte before = buf[pos - 1];
      if (before != '{' && before != '[' && before != ':') {
        buf[pos++] = ',';
      }
    }
  }

  /** Writes one byte, without a comma before it. */
  final void raw(char c) {
    ensure(1);
    buf[pos++] = (byte) c;
  }

  /** Writes bytes as they are. */
  final void raw(byte[] bytes) {
    ensure(bytes.length);
    System.arraycopy(bytes, 0, buf, pos, bytes.length);
    pos += bytes.length;
  }

  /** Writes text that is known to be ASCII. */
  final void ascii(String text) {
    ensure(text.length());
    lowBytes(text, buf, pos);
    pos += text.length();
  }

  @SuppressWarnings("deprecation") // wrong for text beyond Latin-1, and the one plain copy for it
  private static void lowBytes(String text, byte[] b, int p) {
    text.getBytes(0, text.length(), b, p);
  }

  /** Writes a string with its quotes. */
  final void string(String text) {
    int length = text.length();
    ensure(Math.addExact(length, 2));
    byte[] b = buf;
    int start = pos + 1;
    b[pos] = '"';
    int plain = 0;
    if (isLatin1(text)) {
      lowBytes(text, b, start);
      plain = plain(b, start, start + length) - start;
    }
    pos = start + plain;
    if (plain < length) {
      escape(text, plain);
    }
    raw('"');
  }

  private static boolean isLatin1(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0xFF) {
        return false;
      }
    }
    return true;
  }

  /** The first place from {@code p} to {@code end} that cannot stand as it is. */
  private static int plain(byte[] b, int p, int end) {
    while (p <= end - 8) {
      long found = JsonStrings.special((long) JsonInput.WORD.get(b, p));
      if (found != 0) {
        return p + (Long.numberOfTrailingZeros(found) >>> 3);
      }
      p += 8;
    }
    while (p < end && b[p] >= ' ' && b[p] != '"' && b[p] != '\\') {
      p++;
    }
    return p;
  }

  /** Writes {@code text} from the character {@code from}, one by one. */
  private void escape(String text, int from) {
    int length = text.length();
    for (int i = from; i < length; i++) {
      ensure(MOST_BYTES);
      char c = text.charAt(i);
      if (c < 0x80) {
        if (c >= ' ' && c != '"' && c != '\\') {
          buf[pos++] = (byte) c;
        } else {
          escape(c);
        }
      } else if (!Character.isSurrogate(c)) {
        pos = Utf8.put(buf, pos, c);
      } else if (i + 1 < length && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        pos = Utf8.put(buf, pos, Character.toCodePoint(c, text.charAt(++i)));
      } else {
        escapeInHex(c);
      }
    }
  }

  private void escape(char c) {
    char letter =
        switch (c) {
          case '\b' -> 'b';
          case '\f' -> 'f';
          case '\n' -> 'n';
          case '\r' -> 'r';
          case '\t' -> 't';
          default -> c;
        };
    if (letter < ' ') {
      escapeInHex(c);
    } else {
      buf[pos] = '\\';
      buf[pos + 1] = (byte) letter;
      pos += 2;
    }
  }

  private void escapeInHex(char c) {
    buf[pos] = '\\';
    buf[pos + 1] = 'u';
    for (int i = 0; i < 4; i++) {
      buf[pos + 2 + i] = HEX[(c >> (12 - 4 * i)) & 0xF];
    }
    pos += 6;
  }

  /** Writes an integer. */
  final void integer(long value) {
    ensure(LONG_BYTES);
    byte[] b = buf;
    // Below zero the range is larger by one, so that is where digits are taken from.
    long rest = value < 0 ? value : -value;
    int size = value < 0 ? 2 : 1;
    for (long r = rest; r <= -10; r /= 10) {
      size++;
    }
    int end = pos + size;
    int p = end;
    do {
      b[--p] = (byte) ('0' - rest % 10);
      rest /= 10;
    } while (rest != 0);
    if (value < 0) {
      b[pos] = '-';
    }
    pos = end;
  }

  /** Writes the last {@code count} digits of a number that is not negative. */
  final void digits(int value, int count) {
    ensure(count);
    int rest = value;
    for (int i = pos + count - 1; i >= pos; i--) {
      buf[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    pos += count;
  }
}
