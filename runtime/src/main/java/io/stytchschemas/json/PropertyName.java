package io.stytchschemas.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stytchschemas.json.text.Ahead;
import io.stytchschemas.json.text.Scan;
import io.stytchschemas.json.text.StringText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The name of a property, encoded once. Immutable. */
public final class PropertyName {
  private final String text;

  /** The quoted name and a colon, as it stands in most documents, escapes included. */
  private final byte[] encoded;

  private final int quotedLength;

  /** {@link #encoded} in words of eight bytes; what the last one lacks is zero. */
  private final long[] words;

  /** What the name and its quotes begin with, and which bits of that count. */
  private final long head;

  private final long mask;

  /** The second of {@link #words}; 0 when there is none. */
  private final long second;

  /** The last eight bytes of the name and its quotes, when there are so many. */
  private final long tail;

  /** Where {@link #tail} begins. */
  private final int tailAt;

  private PropertyName(String text) {
    this.text = text;
    encoded = isPlain(text) ? quoted(text) : JsonWriter.encodeName(text);
    byte[] padded = Arrays.copyOf(encoded, (encoded.length + 7) & -8);
    words = new long[padded.length / 8];
    for (int i = 0; i < words.length; i++) {
      words[i] = (long) Scan.WORD.get(padded, 8 * i);
    }
    int length = encoded.length - 1;
    quotedLength = length;
    mask = length >= 8 ? -1L : (1L << (8 * length)) - 1;
    head = words[0] & mask;
    second = words.length > 1 ? words[1] : 0;
    tailAt = Math.max(0, length - 8);
    tail = (long) Scan.WORD.get(padded, tailAt);
  }

  public static PropertyName of(String text) {
    return new PropertyName(text);
  }

  /** Whether it stands in a document as it is: then no writer has to be loaded for it. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  private static byte[] quoted(String plain) {
    // Not by +, which has to be linked at its first use.
    return "\"".concat(plain).concat("\":").getBytes(UTF_8);
  }

  /** The name as a Java string. */
  public String text() {
    return text;
  }

  byte[] encoded() {
    return encoded;
  }

  long[] words() {
    return words;
  }

  /** How many bytes the name and its quotes have. */
  int quotedLength() {
    return quotedLength;
  }

  /** How many bytes the quoted name and its colon have. */
  int length() {
    return encoded.length;
  }

  /**
   * Whether this name and its quotes stand at {@code p} as they mostly do, with eight bytes behind
   * that place; they may where it is not so.
   */
  boolean standsAt(byte[] b, int p) {
    return p <= b.length - 8 && beginsWith((long) Scan.WORD.get(b, p)) && endsAt(b, p);
  }

  /**
   * The first part of {@link #standsAt}: whether {@code word}, of the document, can be its start.
   */
  boolean beginsWith(long word) {
    return (word & mask) == head;
  }

  /** The rest of {@link #standsAt}. */
  boolean endsAt(byte[] b, int p) {
    if (tailAt == 0) {
      return true;
    }
    int last = p + tailAt;
    return last <= b.length - 8
        && (long) Scan.WORD.get(b, last) == tail
        && (tailAt <= 8 || hasMiddleAt(b, p));
  }

  private boolean hasMiddleAt(byte[] b, int p) {
    if ((long) Scan.WORD.get(b, p + 8) != second) {
      return false;
    }
    for (int i = 2; 8 * i < tailAt; i++) {
      if ((long) Scan.WORD.get(b, p + 8 * i) != words[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether the bytes between two quotes are this name. */
  boolean isAt(byte[] b, int start, int end) {
    return Arrays.equals(b, start, end, encoded, 1, quotedLength - 1);
  }

  /**
   * The string that an object has under this name, looked up before it is read; null if there is
   * none.
   *
   * @param brace where the object begins
   */
  @Nullable String stringIn(byte[] b, int brace) {
    for (int quote = Ahead.firstName(b, brace); quote != Ahead.NONE; ) {
      boolean found = standsAt(b, quote);
      int end = found ? quote + quotedLength() - 1 : Ahead.closingQuote(b, quote);
      int value = end == Ahead.NONE ? Ahead.NONE : Ahead.value(b, end);
      if (value == Ahead.NONE) {
        return null;
      }
      if (found || isSpelt(b, quote + 1, end)) {
        return Ahead.string(b, value);
      }
      quote = Ahead.nextName(b, value);
    }
    return null;
  }

  private boolean isSpelt(byte[] b, int start, int end) {
    return StringText.hasEscape(b, start, end)
        ? StringText.decode(b, start, end).equals(text)
        : isAt(b, start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
