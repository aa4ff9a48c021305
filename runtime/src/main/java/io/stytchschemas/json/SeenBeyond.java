package io.stytchschemas.json;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The listed names that came beyond the first 64, by depth, for the few objects with so many. */
final class SeenBeyond {
  private @Nullable BitSet[] byDepth = {};

  /** Forgets those of an object that begins. */
  void clear(int depth) {
    if (depth < byDepth.length) {
      byDepth[depth] = null;
    }
  }

  void add(int depth, int index) {
    if (depth >= byDepth.length) {
      byDepth = Arrays.copyOf(byDepth, depth + 8);
    }
    BitSet names = byDepth[depth];
    if (names == null) {
      names = new BitSet();
      byDepth[depth] = names;
    }
    names.set(index);
  }

  boolean has(int depth, int index) {
    BitSet names = at(depth);
    return names != null && names.get(index);
  }

  private @Nullable BitSet at(int depth) {
    return depth < byDepth.length ? byDepth[depth] : null;
  }
}
