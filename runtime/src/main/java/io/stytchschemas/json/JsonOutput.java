package io.stytchschemas.json;

import static io.stytchschemas.json.JsonInput.WORD;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

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

  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long QUESTION_MARKS = 0x3F3F3F3F3F3F3F3FL;

  byte[] buf;
  int pos;

  /** Whether a comma must stand before the next name or value. */
  private boolean comma;

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
    byte[] outgrown = buf;
    buf = Arrays.copyOf(outgrown, Math.max(needed, doubled));
    Arrays.fill(outgrown, 0, pos, (byte) 0);
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

  final void writeName(String name) {
    beginValue(0);
    string(name);
    raw(':');
    comma = false;
  }

  final void clearOutput() {
    Arrays.fill(buf, 0, pos, (byte) 0);
    pos = 0;
    comma = false;
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

  /**
   * Writes a string with its quotes. A String cannot be asked whether it is ASCII; so its bytes in
   * Latin-1 are taken, for most strings a plain copy, then looked at and copied eight at a time. A
   * question mark among them may stand for a character that Latin-1 has not.
   */
  final void string(String text) {
    byte[] latin = text.getBytes(ISO_8859_1);
    int length = latin.length;
    ensure(Math.addExact(length, 2));
    buf[pos++] = '"';
    int done = copyPlain(latin, 0, text);
    // Where a pair of surrogates is one question mark, places in the two are not the same.
    boolean aligned = length == text.length();
    while (done < text.length()) {
      done = copyOthers(text, done, aligned);
      if (aligned) {
        ensure(length - done + 1);
        done = copyPlain(latin, done, text);
      }
    }
    raw('"');
  }

  /** Copies from the place {@code from} to the first byte that may not stand as it is. */
  private int copyPlain(byte[] latin, int from, String text) {
    byte[] b = buf;
    int shift = pos - from;
    int lastWord = latin.length - 8;
    int i = from;
    while (true) {
      while (i <= lastWord && copyWord(latin, i, b, shift) == 0) {
        i += 8;
      }
      // The rest, with some of what is done already, is a word again.
      if (i > lastWord && lastWord >= from && copyWord(latin, lastWord, b, shift) == 0) {
        i = latin.length;
      }
      int stop = Math.min(i + 8, latin.length);
      while (i < stop && isPlain(latin[i], text, i)) {
        b[shift + i] = latin[i];
        i++;
      }
      if (i < stop || i == latin.length) {
        pos = shift + i;
        return i;
      }
    }
  }

  /** Copies eight bytes, and gives a bit for those that may not stand as they are; 0 if none. */
  private static long copyWord(byte[] latin, int i, byte[] b, int shift) {
    long word = (long) WORD.get(latin, i);
    WORD.set(b, shift + i, word);
    return JsonStrings.special(word) | questionMarks(word);
  }

  private static boolean isPlain(byte latin, String text, int i) {
    return latin >= ' ' && latin != '"' && latin != '\\' && (latin != '?' || text.charAt(i) == '?');
  }

  private static long questionMarks(long word) {
    return ((word ^ QUESTION_MARKS) - 0x0101010101010101L) & HIGH_BITS;
  }

  /**
   * Copies from the character {@code from} on what may not stand as it is, and if not {@code
   * stopAtPlain} all the rest.
   */
  private int copyOthers(String text, int from, boolean stopAtPlain) {
    int length = text.length();
    int i = from;
    while (i < length) {
      ensure(MOST_BYTES);
      char c = text.charAt(i);
      if (c < 0x80) {
        if (c < ' ' || c == '"' || c == '\\') {
          escape(c);
        } else if (stopAtPlain) {
          return i;
        } else {
          buf[pos++] = (byte) c;
        }
      } else if (!Character.isSurrogate(c)) {
        pos = Utf8.put(buf, pos, c);
      } else if (i + 1 < length && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        pos = Utf8.put(buf, pos, Character.toCodePoint(c, text.charAt(++i)));
      } else {
        escapeInHex(c);
      }
      i++;
    }
    return i;
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
