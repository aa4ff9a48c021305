package io.stytchschemas.json;

import java.util.Arrays;

/** The name of a property, encoded once. Immutable. */
public final class PropertyName {
  private final String text;

  /** The quoted name and a colon, as it stands in most documents, escapes included. */
  private final byte[] encoded;

  /** The first eight bytes of {@link #encoded}, or as many as there are, the rest zero. */
  private final long head;

  /** The bits of {@link #head} that count. */
  private final long mask;

  /** The last eight bytes of {@link #encoded}; the same as {@link #head} when there are fewer. */
  private final long tail;

  private final int tailAt;

  private PropertyName(String text) {
    this.text = text;
    encoded = JsonWriter.encodeName(text);
    byte[] padded = Arrays.copyOf(encoded, Math.max(encoded.length, 8));
    head = (long) JsonInput.WORD.get(padded, 0);
    mask = encoded.length >= 8 ? -1L : (1L << (8 * encoded.length)) - 1;
    tailAt = padded.length - 8;
    tail = (long) JsonInput.WORD.get(padded, tailAt);
  }

  public static PropertyName of(String text) {
    return new PropertyName(text);
  }

  /** The name as a Java string. */
  public String text() {
    return text;
  }

  byte[] encoded() {
    return encoded;
  }

  /**
   * Whether this name and its colon stand at {@code p} in the usual form; they may elsewhere too.
   */
  boolean standsAt(byte[] b, int p) {
    int last = p + tailAt;
    if (last > b.length - 8) {
      int end = p + encoded.length;
      return end <= b.length && Arrays.equals(b, p, end, encoded, 0, encoded.length);
    }
    return ((long) JsonInput.WORD.get(b, p) & mask) == head
        && ((long) JsonInput.WORD.get(b, last) & mask) == tail
        && (tailAt <= 8 || Arrays.equals(b, p + 8, last, encoded, 8, tailAt));
  }

  /** Whether the bytes between two quotes are this name. */
  boolean isAt(byte[] b, int start, int end) {
    int length = encoded.length - 2;
    return end - start + 1 == length && Arrays.equals(b, start, end, encoded, 1, length);
  }

  @Override
  public String toString() {
    return text;
  }
}
