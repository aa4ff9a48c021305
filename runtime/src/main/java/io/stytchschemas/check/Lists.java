package io.stytchschemas.check;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What is asked of typed lists. */
public final class Lists {
  /** So many elements are compared one by one. */
  private static final int FEW = 8;

  private Lists() {}

  /**
   * Whether no two elements are equal; of lists whose elements are equal if their JSON is. Where
   * many have one hash code, as strangers can see to, the answer is no, and the document tells.
   */
  public static boolean areDistinct(List<?> elements) {
    int size = elements.size();
    if (size <= FEW) {
      return areDistinct(elements.toArray());
    }
    // Hash codes above the places of what they are of: sorted, those that are equal are neighbours.
    long[] keys = new long[size];
    int place = 0;
    for (Object element : elements) {
      keys[place] = (long) Objects.hashCode(element) << Integer.SIZE | place;
      place++;
    }
    Arrays.sort(keys);
    int from = 0;
    for (int to = 1; to <= size; to++) {
      if (to == size || keys[to] >> Integer.SIZE != keys[from] >> Integer.SIZE) {
        if (to - from > FEW || (to - from > 1 && !areDistinct(elements, keys, from, to))) {
          return false;
        }
        from = to;
      }
    }
    return true;
  }

  /**
   * The same of plain JSON values. Where there are others than texts, integers, booleans and null,
   * the answer is no, and the document tells: as JSON, 1 is 1.0.
   */
  public static boolean arePlainlyDistinct(List<?> values) {
    for (Object value : values) {
      boolean isPlain =
          value == null
              || value instanceof String
              || value instanceof Long
              || value instanceof Boolean;
      if (!isPlain) {
        return false;
      }
    }
    return areDistinct(values);
  }

  private static boolean areDistinct(List<?> elements, long[] keys, int from, int to) {
    Object[] alike = new Object[to - from];
    for (int i = 0; i < alike.length; i++) {
      alike[i] = elements.get((int) keys[from + i]);
    }
    return areDistinct(alike);
  }

  private static boolean areDistinct(Object[] few) {
    for (int i = 1; i < few.length; i++) {
      for (int before = 0; before < i; before++) {
        if (Objects.equals(few[i], few[before])) {
          return false;
        }
      }
    }
    return true;
  }
}
