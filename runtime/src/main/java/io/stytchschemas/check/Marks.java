package io.stytchschemas.check;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of an object's properties or an array's items were looked at, by their places. */
public final class Marks {
  private final BitSet places = new BitSet();
  private int first;

  /** What references have led to; null before the first. */
  private @Nullable Set<Check> named;

  Marks() {}

  /** Whether a check that others name has not been asked yet: several ways may lead to it. */
  boolean isNew(Check check) {
    Set<Check> known = named;
    if (known == null) {
      known = new HashSet<>();
      named = known;
    }
    return known.add(check);
  }

  void add(int place) {
    places.set(place);
  }

  /** Adds the first ones. */
  void addFirst(int count) {
    first = Math.max(first, count);
  }

  void addAll() {
    first = Integer.MAX_VALUE;
  }

  public boolean has(int place) {
    return place < first || places.get(place);
  }

  /** How many of the first {@code size} places are among them. */
  int count(int size) {
    int counted = Math.min(first, size);
    return counted + places.get(counted, size).cardinality();
  }
}
