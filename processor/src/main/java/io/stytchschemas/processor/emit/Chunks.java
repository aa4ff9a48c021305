package io.stytchschemas.processor.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * Long lists in pieces that fit one method each.
 *
 * <p>A method has 64 KB at most (JVMS 4.7.3), and beyond 8 KB HotSpot does not compile it.
 */
public final class Chunks {
  /** A power of two: {@code index >> SHIFT} is the number of the chunk. */
  public static final int SHIFT = 7;

  public static final int SIZE = 1 << SHIFT;

  private Chunks() {}

  /** A piece of a list, and where it stands there. */
  public record Chunk<T>(int number, List<T> items) {
    public int start() {
      return number * SIZE;
    }
  }

  public static <T> List<Chunk<T>> of(List<T> items) {
    List<Chunk<T>> chunks = new ArrayList<>();
    for (int start = 0; start < items.size(); start += SIZE) {
      int end = Math.min(start + SIZE, items.size());
      chunks.add(new Chunk<>(chunks.size(), items.subList(start, end)));
    }
    return chunks;
  }
}
