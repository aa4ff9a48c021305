package io.stytchschemas.check;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What is asked of typed lists. */
public final class Lists {
  /** So many elements are compared one by one, for no set would be quicker. */
  private static final int FEW = 8;

  private Lists() {}

  /** Whether no two elements are equal; of lists whose elements are equal if their JSON is. */
  public static boolean areDistinct(List<?> elements) {
    return elements.size() <= FEW ? areFewDistinct(elements) : areManyDistinct(elements);
  }

  private static boolean areFewDistinct(List<?> elements) {
    for (int i = 1; i < elements.size(); i++) {
      Object element = elements.get(i);
      for (int before = 0; before < i; before++) {
        if (Objects.equals(element, elements.get(before))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean areManyDistinct(List<?> elements) {
    Set<Object> seen = new HashSet<>();
    for (Object element : elements) {
      if (!seen.add(element)) {
        return false;
      }
    }
    return true;
  }
}
