package io.stytchschemas.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The names seen so far in each open object, of those that no {@link PropertyNames} lists: so that
 * none comes twice. Few plain names are compared where they stand in the document; many, or names
 * with escapes, go into a set, whose bins no choice of names can make slow.
 */
final class SeenNames {
  /** The document's bytes of one name: where they start and end, and at which depth. */
  private static final int ENTRY = 3;

  private static final int FEW = 32;

  private final JsonStrings in;
  private int[] entries = new int[8 * ENTRY];
  private int size;

  /** The names of an object as text, by depth; for objects where comparing would not do. */
  private Map<Integer, Set<String>> sets = Map.of();

  SeenNames(JsonStrings in) {
    this.in = in;
  }

  /** Forgets the objects at {@code depth} and below: a new one begins there. */
  void enter(int depth) {
    while (size > 0 && entries[size - 1] >= depth) {
      size -= ENTRY;
    }
    if (!sets.isEmpty()) {
      sets.keySet().removeIf(key -> key >= depth);
    }
  }

  /** Forgets what came at {@code offset} and after, in the object at {@code depth} and below. */
  void reset(int depth, int offset) {
    enter(depth + 1);
    while (size > 0 && entries[size - 1] == depth && entries[size - ENTRY] >= offset) {
      size -= ENTRY;
    }
    if (!sets.isEmpty()) {
      sets.remove(depth);
    }
  }

  /**
   * Adds the name between {@code start} and {@code end}; false if the object has it already.
   *
   * @param maybeSeen false if the object cannot have it
   */
  boolean add(int depth, int start, int end, boolean escaped, boolean maybeSeen) {
    while (size > 0 && entries[size - 1] > depth) {
      size -= ENTRY;
    }
    boolean added = (!maybeSeen && sets.isEmpty()) || addToSet(depth, start, end, escaped);
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, size * 2);
    }
    entries[size] = start;
    entries[size + 1] = escaped ? ~end : end;
    entries[size + 2] = depth;
    size += ENTRY;
    return added;
  }

  private boolean addToSet(int depth, int start, int end, boolean escaped) {
    Set<String> set = sets.isEmpty() ? null : sets.get(depth);
    if (set == null) {
      int first = size;
      boolean text = escaped;
      while (first > 0 && entries[first - 1] == depth) {
        first -= ENTRY;
        int otherEnd = entries[first + 1];
        text |= otherEnd < 0;
        if (!text && isSame(entries[first], otherEnd, start, end)) {
          return false;
        }
      }
      if (!text && size - first < FEW * ENTRY) {
        return true;
      }
      set = asText(first);
      sets = sets.isEmpty() ? new HashMap<>() : sets;
      sets.put(depth, set);
    }
    return set.add(in.decode(start, end));
  }

  private boolean isSame(int start, int end, int otherStart, int otherEnd) {
    byte[] b = in.buf;
    // Most names differ in their length or in one of these; what is behind an empty one is a quote.
    return end - start == otherEnd - otherStart
        && b[start] == b[otherStart]
        && b[end - 1] == b[otherEnd - 1]
        && Arrays.equals(b, start, end, b, otherStart, otherEnd);
  }

  private Set<String> asText(int first) {
    Set<String> set = new HashSet<>();
    for (int i = first; i < size; i += ENTRY) {
      int end = entries[i + 1];
      set.add(in.decode(entries[i], end < 0 ? ~end : end));
    }
    return set;
  }
}
