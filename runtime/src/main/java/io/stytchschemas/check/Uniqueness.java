package io.stytchschemas.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether the elements of an array differ. They are sorted by hash code, and only those
 * that share one are compared; where many share one, as an attacker can arrange, these are sorted
 * too.
 */
final class Uniqueness {
  /** Up to this many elements, comparing each with each is quickest. */
  private static final int FEW = 8;

  private Uniqueness() {}

  static boolean holds(List<?> elements) {
    int size = elements.size();
    if (size <= FEW) {
      return differPairwise(elements);
    }
    long[] hashes = new long[size];
    for (int i = 0; i < size; i++) {
      hashes[i] = ((long) Values.hash(elements.get(i)) << 32) | i;
    }
    Arrays.sort(hashes);
    int start = 0;
    for (int i = 1; i <= size; i++) {
      if (i == size || hashes[i] >> 32 != hashes[start] >> 32) {
        if (i - start > 1 && !differ(pick(elements, hashes, start, i))) {
          return false;
        }
        start = i;
      }
    }
    return true;
  }

  private static List<@Nullable Object> pick(List<?> elements, long[] hashes, int from, int to) {
    List<@Nullable Object> picked = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      picked.add(elements.get((int) hashes[i]));
    }
    return picked;
  }

  private static boolean differ(List<@Nullable Object> elements) {
    return elements.size() <= FEW ? differPairwise(elements) : differSorted(elements);
  }

  private static boolean differPairwise(List<?> elements) {
    for (int i = 1; i < elements.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (Values.equal(elements.get(i), elements.get(j))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean differSorted(List<@Nullable Object> elements) {
    elements.sort(JsonOrder::compare);
    for (int i = 1; i < elements.size(); i++) {
      if (JsonOrder.compare(elements.get(i - 1), elements.get(i)) == 0) {
        return false;
      }
    }
    return true;
  }
}
