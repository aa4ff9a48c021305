package io.stytchschemas.json.document;

import java.util.Arrays;

/**
 * Decides whether the items of an array differ. They are sorted by hash code, and only those that
 * share one are compared; where many share one, as an attacker can arrange, these are sorted too.
 */
public final class RowUniqueness {
  /** Up to this many items, comparing each with each is quickest. */
  private static final int FEW = 8;

  private RowUniqueness() {}

  public static boolean holds(IndexedDocument document, int array) {
    int size = document.count(array);
    if (size <= FEW) {
      return differPairwise(document, array);
    }
    long[] hashes = document.scratch(size);
    int at = array + 1;
    for (int i = 0; i < size; i++) {
      hashes[i] = ((long) Rows.hash(document, at) << 32) | at;
      at = document.next(at);
    }
    Arrays.sort(hashes, 0, size);
    int start = 0;
    for (int i = 1; i <= size; i++) {
      if (i == size || hashes[i] >> 32 != hashes[start] >> 32) {
        if (!differ(document, hashes, start, i)) {
          return false;
        }
        start = i;
      }
    }
    return true;
  }

  private static boolean differPairwise(IndexedDocument document, int array) {
    int end = document.next(array);
    for (int one = array + 1; one < end; one = document.next(one)) {
      for (int other = document.next(one); other < end; other = document.next(other)) {
        if (Rows.equal(document, one, document, other)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether those differ whose hash codes, from one place to another, are the same. */
  private static boolean differ(IndexedDocument document, long[] hashes, int from, int to) {
    if (to - from > FEW) {
      return differSorted(document, hashes, from, to);
    }
    for (int i = from + 1; i < to; i++) {
      for (int j = from; j < i; j++) {
        if (Rows.equal(document, (int) hashes[i], document, (int) hashes[j])) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean differSorted(IndexedDocument document, long[] hashes, int from, int to) {
    Integer[] rows = new Integer[to - from];
    for (int i = from; i < to; i++) {
      rows[i - from] = (int) hashes[i];
    }
    Arrays.sort(rows, (one, other) -> Rows.order(document, one, document, other));
    for (int i = 1; i < rows.length; i++) {
      if (Rows.order(document, rows[i - 1], document, rows[i]) == 0) {
        return false;
      }
    }
    return true;
  }
}
