package io.stytchschemas.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds strings of a document among those that are known, by their length and their first and last
 * bytes; no String is made unless there are escapes. Immutable.
 */
public final class NameTable {
  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  private static final int WORD = 8;

  private final byte[][] names;

  /** For each place of the table the first eight bytes of a name, and the last eight. */
  private final long[] heads;

  private final long[] tails;

  /** The index of the name at each place; -1 for none. */
  private final int[] indexes;

  private final int shift;

  /** For strings with escapes. */
  private final Map<String, Integer> byText = new HashMap<>();

  private NameTable(List<String> texts) {
    int bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, texts.size()));
    shift = Long.SIZE - bits;
    names = new byte[texts.size()][];
    heads = new long[1 << bits];
    tails = new long[1 << bits];
    indexes = new int[1 << bits];
    Arrays.fill(indexes, -1);
    for (int i = 0; i < names.length; i++) {
      String text = texts.get(i);
      byName(i, text, text.getBytes(UTF_8));
    }
  }

  /** The names, of which each is there once. */
  public static NameTable of(List<String> texts) {
    return new NameTable(texts);
  }

  private void byName(int index, String text, byte[] name) {
    names[index] = name;
    byText.put(text, index);
    if (!new String(name, UTF_8).equals(text)) {
      return; // Half a surrogate pair, which a document can only have as an escape.
    }
    long head = head(name, 0, name.length);
    long tail = tail(name, head, 0, name.length);
    int place = place(head, tail, name.length);
    while (indexes[place] >= 0) {
      place = (place + 1) & (indexes.length - 1);
    }
    heads[place] = head;
    tails[place] = tail;
    indexes[place] = index;
  }

  /** The index of the string, or the name, at a row; -1 if it is none of these. */
  public int find(IndexedDocument document, int row) {
    if (document.hasEscapes(row)) {
      return byText.getOrDefault(document.string(row), -1);
    }
    byte[] b = document.bytes();
    int start = document.start(row);
    int length = document.end(row) - start;
    long head = head(b, start, length);
    long tail = tail(b, head, start, length);
    int place = place(head, tail, length);
    for (int index = indexes[place]; index >= 0; index = indexes[place]) {
      if (heads[place] == head && tails[place] == tail && isAt(index, b, start, length)) {
        return index;
      }
      place = (place + 1) & (indexes.length - 1);
    }
    return -1;
  }

  private boolean isAt(int index, byte[] b, int start, int length) {
    byte[] name = names[index];
    return name.length == length
        && (length <= 2 * WORD
            || Arrays.equals(name, WORD, length - WORD, b, start + WORD, start + length - WORD));
  }

  private int place(long head, long tail, int length) {
    return (int) (((head ^ Long.rotateLeft(tail, 23) ^ length) * FACTOR) >>> shift);
  }

  /** The first eight bytes; what is missing is zero. */
  private static long head(byte[] b, int start, int length) {
    if (length >= WORD) {
      return (long) JsonInput.WORD.get(b, start);
    }
    if (start <= b.length - WORD) {
      return (long) JsonInput.WORD.get(b, start) & ((1L << (length << 3)) - 1);
    }
    long head = 0;
    for (int i = 0; i < length; i++) {
      head |= (b[start + i] & 0xFFL) << (i << 3);
    }
    return head;
  }

  private static long tail(byte[] b, long head, int start, int length) {
    return length <= WORD ? head : (long) JsonInput.WORD.get(b, start + length - WORD);
  }
}
