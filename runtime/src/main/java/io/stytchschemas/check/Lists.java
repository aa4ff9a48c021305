package io.stytchschemas.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is asked of typed lists. */
public final class Lists {
  private Lists() {}

  /** Whether no two elements are equal; of lists whose elements are equal as their JSON is. */
  public static boolean areDistinct(List<?> elements) {
    Set<Object> seen = new HashSet<>();
    for (Object element : elements) {
      if (!seen.add(element)) {
        return false;
      }
    }
    return true;
  }
}
