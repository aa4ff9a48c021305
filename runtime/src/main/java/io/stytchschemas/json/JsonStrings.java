package io.stytchschemas.json;

import static io.stytchschemas.json.text.Scan.WORD;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.stytchschemas.json.text.Scan;
import io.stytchschemas.json.text.Utf8;
import java.util.Arrays;

/**
 * The layer of a {@link JsonWriter} that writes strings. A String shows its characters one by one
 * or as a copy of its bytes; nothing in between is public. Copying is quicker for all but a few
 * characters, and the JDK makes UTF-8 of it at once.
 */
abstract class JsonStrings extends JsonOutput {
  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
  };

  /** The most bytes that one character, escaped, takes; a pair of surrogates takes less. */
  private static final int MOST_BYTES = 6;

  private static final long HIGH_BITS = 0x8080808080808080L;

  /** Up to so many characters are looked at one by one: that needs no array. */
  private static final int SHORT = 12;

  /** For each ASCII character 0x80, a bit that ASCII has not, if it must be escaped; else 0. */
  private static final short[] SPECIAL = special();

  JsonStrings(int capacity) {
    super(capacity);
  }

  private static short[] special() {
    short[] special = new short[0x80];
    Arrays.fill(special, 0, ' ', (short) 0x80);
    special['"'] = 0x80;
    special['\\'] = 0x80;
    return special;
  }

  final void writeName(String name) {
    beginValue(0);
    string(name);
    raw(':');
    comma = false;
  }

  /** Writes a string with its quotes. */
  final void string(String text) {
    int length = text.length();
    ensure(Math.addExact(length, 2));
    if (length <= SHORT && shortText(text, length)) {
      return;
    }
    byte[] utf8 = text.getBytes(UTF_8);
    ensure(Math.addExact(utf8.length, 2));
    buf[pos++] = '"';
    if (!plainText(utf8)) {
      specialText(text, utf8);
    }
    raw('"');
  }

  /** Writes a string with its quotes if it is plain; made for few characters. */
  private boolean shortText(String text, int length) {
    byte[] b = buf;
    int p = pos;
    b[p++] = '"';
    int all = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      b[p + i] = (byte) c;
      all |= c | SPECIAL[c & 0x7F];
    }
    if (all >= 0x80) {
      return false;
    }
    b[p + length] = '"';
    pos = p + length + 1;
    return true;
  }

  /**
   * Copies UTF-8 that may stand as it is, eight bytes at a time. Without a branch for each: most
   * texts are such. False, and nothing is done, if there is something to escape, or a question
   * mark: the JDK puts one for a lone surrogate.
   */
  private boolean plainText(byte[] utf8) {
    byte[] b = buf;
    int p = pos;
    int length = utf8.length;
    int lastWord = length - 8;
    long special = 0;
    if (lastWord < 0) {
      for (int i = 0; i < length; i++) {
        byte c = utf8[i];
        b[p + i] = c;
        special |= c < 0 ? 0 : SPECIAL[c] | (c == '?' ? 0x80 : 0);
      }
    } else {
      for (int i = 0; i < lastWord; i += 8) {
        special |= copyWord(utf8, i, b, p + i);
      }
      // The rest, with some of what is done already, is a word again.
      special |= copyWord(utf8, lastWord, b, p + lastWord);
    }
    if ((special & HIGH_BITS) != 0) {
      return false;
    }
    pos = p + length;
    return true;
  }

  /** Copies eight bytes, and gives a high bit for those that may not stand as they are. */
  private static long copyWord(byte[] from, int i, byte[] to, int p) {
    long word = (long) WORD.get(from, i);
    WORD.set(to, p, word);
    long controlOrQuote = (word ^ 0x0202020202020202L) - 0x2121212121212121L;
    long backslash = (word ^ 0x5C5C5C5C5C5C5C5CL) - 0x0101010101010101L;
    long questionMark = (word ^ 0x3F3F3F3F3F3F3F3FL) - 0x0101010101010101L;
    return (controlOrQuote | backslash | questionMark) & ~word;
  }

  /** Writes a text that has something to escape, perhaps. */
  private void specialText(String text, byte[] utf8) {
    if (Scan.loneSurrogate(text) >= 0) {
      byCharacters(text);
      return;
    }
    int i = 0;
    int lastWord = utf8.length - 8;
    while (i < utf8.length) {
      ensure(8 * MOST_BYTES);
      while (i <= lastWord
          && Scan.specialAscii((long) WORD.get(utf8, i)) == 0
          && buf.length - pos >= 8) {
        WORD.set(buf, pos, (long) WORD.get(utf8, i));
        pos += 8;
        i += 8;
      }
      ensure(8 * MOST_BYTES);
      for (int stop = Math.min(i + 8, utf8.length); i < stop; i++) {
        escaped(utf8[i]);
      }
    }
  }

  private void byCharacters(String text) {
    int i = 0;
    while (i < text.length()) {
      ensure(MOST_BYTES);
      int code = text.codePointAt(i);
      i += Character.charCount(code);
      if (code < 0x80) {
        escaped((byte) code);
      } else if (code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE) {
        escapeInHex((char) code);
      } else {
        pos = Utf8.put(buf, pos, code);
      }
    }
  }

  /** Writes one byte of a text, escaped if need be. */
  private void escaped(byte c) {
    if (c == '"' || c == '\\' || (c >= 0 && c < ' ')) {
      escape((char) c);
    } else {
      buf[pos++] = c;
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
}
