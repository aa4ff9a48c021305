package io.stytchschemas.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stytchschemas.json.text.Scan;
import java.util.Arrays;
import java.util.List;

/**
 * Finds strings of a document among those that are known, by their length and their first and last
 * bytes; no String is made unless there are escapes. Immutable.
 */
public final class NameTable {
  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  private static final int WORD = 8;

  /** Not UTF-8: for half a surrogate pair, which a document can only have as an escape. */
  private static final byte[] NEVER = {(byte) 0xFF};

  private final String[] texts;

  /** The bytes of each. */
  private final byte[][] names;

  /** The hash of the text at each place of the table. */
  private final int[] hashes;

  /** The index of the text at each place; -1 for none. */
  private final int[] indexes;

  private final int shift;

  private NameTable(List<String> known) {
    int bits = 33 - Integer.numberOfLeadingZeros(Math.max(1, known.size()));
    shift = Integer.SIZE - bits;
    texts = known.toArray(new String[0]);
    names = new byte[texts.length][];
    hashes = new int[1 << bits];
    indexes = new int[1 << bits];
    Arrays.fill(indexes, -1);
    for (int i = 0; i < texts.length; i++) {
      add(i, texts[i]);
    }
  }

  /** The names, of which each is there once. */
  public static NameTable of(List<String> texts) {
    return new NameTable(texts);
  }

  private void add(int index, String text) {
    byte[] name = text.getBytes(UTF_8);
    names[index] = new String(name, UTF_8).equals(text) ? name : NEVER;
    int hash = hash(name, 0, name.length);
    int place = hash >>> shift;
    while (indexes[place] >= 0) {
      place = (place + 1) & (indexes.length - 1);
    }
    hashes[place] = hash;
    indexes[place] = index;
  }

  /** The index of the name at a row; -1 if it is none of these. */
  public int find(IndexedDocument document, int name) {
    return find(document, name, document.hash(name));
  }

  /** The index of the string at a row; -1 if it is none of these. */
  public int findText(IndexedDocument document, int row) {
    int start = document.start(row);
    int hash =
        document.hasEscapes(row)
            ? hash(document.string(row))
            : hash(document.bytes(), start, document.end(row) - start);
    return find(document, row, hash);
  }

  private int find(IndexedDocument document, int row, int hash) {
    int place = hash >>> shift;
    for (int index = indexes[place]; index >= 0; index = indexes[place]) {
      if (hashes[place] == hash && isAt(index, document, row)) {
        return index;
      }
      place = (place + 1) & (indexes.length - 1);
    }
    return -1;
  }

  private boolean isAt(int index, IndexedDocument document, int row) {
    if (document.hasEscapes(row)) {
      return texts[index].equals(document.string(row));
    }
    byte[] name = names[index];
    byte[] b = document.bytes();
    int start = document.start(row);
    int length = document.end(row) - start;
    if (length != name.length) {
      return false;
    }
    if (length < WORD) {
      return head(b, start, length) == head(name, 0, length);
    }
    int last = length - WORD;
    for (int i = 0; i < last; i += WORD) {
      if ((long) Scan.WORD.get(name, i) != (long) Scan.WORD.get(b, start + i)) {
        return false;
      }
    }
    return (long) Scan.WORD.get(name, last) == (long) Scan.WORD.get(b, start + last);
  }

  /** The hash of a text. */
  static int hash(String text) {
    byte[] utf8 = text.getBytes(UTF_8);
    return hash(utf8, 0, utf8.length);
  }

  /** The hash of a text: of its length, its first eight bytes and its last eight. */
  static int hash(byte[] b, int start, int length) {
    long head = head(b, start, length);
    long tail = length <= WORD ? head : (long) Scan.WORD.get(b, start + length - WORD);
    return (int) (((head ^ Long.rotateLeft(tail, 23) ^ length) * FACTOR) >>> Integer.SIZE);
  }

  /** The first eight bytes; what is missing is zero. */
  private static long head(byte[] b, int start, int length) {
    if (length >= WORD) {
      return (long) Scan.WORD.get(b, start);
    }
    if (start <= b.length - WORD) {
      return (long) Scan.WORD.get(b, start) & ((1L << (length << 3)) - 1);
    }
    long head = 0;
    for (int i = 0; i < length; i++) {
      head |= (b[start + i] & 0xFFL) << (i << 3);
    }
    return head;
  }
}
