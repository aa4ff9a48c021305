package io.stytchschemas.json;

import static io.stytchschemas.json.text.Scan.WORD;

import io.stytchschemas.json.pool.LargeBuffers;

/** The lower layer of a {@link JsonWriter}: a growing buffer, names, integers. */
abstract class JsonOutput {
  /** The most bytes that a long takes, sign included. */
  private static final int LONG_BYTES = 20;

  /** To clear with: copying is quicker than filling. */
  private static final byte[] ZEROS = new byte[1024];

  byte[] buf;
  int pos;

  /** The buffer itself, while it is not a large one; else what that outgrew, cleared. */
  private byte[] own;

  /** Whether a comma must stand before the next name or value. */
  boolean comma;

  JsonOutput(int capacity) {
    buf = new byte[capacity];
    own = buf;
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
    byte[] outgrown = buf;
    byte[] larger = LargeBuffers.take(Math.max(needed, doubled));
    System.arraycopy(outgrown, 0, larger, 0, pos);
    // All of it: a text that turned out to need escapes has been put behind the end before.
    zero(outgrown, outgrown.length);
    buf = larger;
    if (LargeBuffers.isLarge(outgrown)) {
      LargeBuffers.giveBack(outgrown);
    } else {
      own = LargeBuffers.isLarge(larger) ? outgrown : larger;
    }
  }

  /** Begins a value of at most {@code bytes}, with a comma if one is due. */
  final void beginValue(int bytes) {
    ensure(bytes + 1);
    if (comma) {
      buf[pos++] = ',';
    }
    comma = true;
  }

  final void open(char bracket) {
    beginValue(1);
    buf[pos++] = (byte) bracket;
    comma = false;
  }

  final void close(char bracket) {
    raw(bracket);
    comma = true;
  }

  final void writeName(PropertyName name) {
    long[] words = name.words();
    ensure(8 * words.length + 1);
    byte[] b = buf;
    int p = pos;
    if (comma) {
      b[p++] = ',';
    }
    // Whole words: what the last one has too many is written over by what follows.
    for (int i = 0; i < words.length; i++) {
      WORD.set(b, p + 8 * i, words[i]);
    }
    pos = p + name.length();
    comma = false;
  }

  final void clearOutput() {
    zero(buf, pos);
    if (buf != own) {
      LargeBuffers.giveBack(buf);
      buf = own;
    }
    pos = 0;
    comma = false;
  }

  private static void zero(byte[] b, int end) {
    for (int p = 0; p < end; p += ZEROS.length) {
      System.arraycopy(ZEROS, 0, b, p, Math.min(ZEROS.length, end - p));
    }
  }

  /** Writes one byte, without a comma before it. */
  final void raw(char c) {
    ensure(1);
    buf[pos++] = (byte) c;
  }

  /** Writes true, false or null. */
  final void literal(byte[] literal) {
    beginValue(literal.length);
    System.arraycopy(literal, 0, buf, pos, literal.length);
    pos += literal.length;
  }

  /** Writes a value that is known to be ASCII, as it is. */
  @SuppressWarnings("deprecation") // getBytes is wrong for text beyond Latin-1, and one plain copy
  final void ascii(String text) {
    int length = text.length();
    beginValue(length);
    text.getBytes(0, length, buf, pos);
    pos += length;
  }

  /** Writes an integer. */
  final void integer(long value) {
    beginValue(LONG_BYTES);
    digits(value, 1);
  }

  /** Writes a number of fifteen digits at most, of which the last {@code places} are decimals. */
  final void decimal(long value, int places) {
    beginValue(LONG_BYTES + 1);
    digits(value, places + 1);
    byte[] b = buf;
    int point = pos - places;
    for (int i = pos; i > point; i--) {
      b[i] = b[i - 1];
    }
    b[point] = '.';
    pos++;
  }

  /** Writes an integer in at least {@code count} digits. */
  private void digits(long value, int count) {
    byte[] b = buf;
    // Below zero the range is larger by one, so that is where digits are taken from.
    long rest = value < 0 ? value : -value;
    int size = 1;
    for (long r = rest; r <= -10; r /= 10) {
      size++;
    }
    int p = pos;
    if (value < 0) {
      b[p++] = '-';
    }
    pos = p + Math.max(size, count);
    for (int i = pos - 1; i >= p; i--) {
      b[i] = (byte) ('0' - rest % 10);
      rest /= 10;
    }
  }
}
