package io.stytchschemas.json;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Where a reader may go back to: by depth, the latest mark, with the state that held there. */
final class Marks {
  private int[] offsets = {};
  private int[] last = {};
  private long[] seen = {};
  private @Nullable BitSet[] beyond = {};

  void put(int depth, int offset, int lastIndex, long seenBits, @Nullable BitSet seenBeyond) {
    if (depth >= offsets.length) {
      int before = offsets.length;
      int length = depth + 8;
      offsets = Arrays.copyOf(offsets, length);
      Arrays.fill(offsets, before, length, -1);
      last = Arrays.copyOf(last, length);
      seen = Arrays.copyOf(seen, length);
      beyond = Arrays.copyOf(beyond, length);
    }
    offsets[depth] = offset;
    last[depth] = lastIndex;
    seen[depth] = seenBits;
    beyond[depth] = seenBeyond;
  }

  /** The depth of the mark at {@code offset}, at most {@code depth}; -1 if there is none. */
  int find(int depth, int offset) {
    int at = Math.min(depth, offsets.length - 1);
    while (at >= 0 && offsets[at] != offset) {
      at--;
    }
    return at;
  }

  int last(int depth) {
    return last[depth];
  }

  long seen(int depth) {
    return seen[depth];
  }

  @Nullable BitSet beyond(int depth) {
    BitSet names = beyond[depth];
    return names == null ? null : (BitSet) names.clone();
  }
}
