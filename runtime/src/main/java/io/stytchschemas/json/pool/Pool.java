package io.stytchschemas.json.pool;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Writers or indexes to be used again. Not by ThreadLocal: with a million virtual threads there
 * would be a million buffers. Here are as many as there are places, a few for each processor; a
 * thread looks in one place, by its id, and finds nothing there when another thread has it or this
 * one borrowed it already. What is kept has been cleared, and is not large: the buffers of large
 * documents are lent, by {@link LargeBuffers}.
 */
public final class Pool<T> {
  private static final int PLACES =
      Integer.highestOneBit(Math.max(1, Runtime.getRuntime().availableProcessors())) * 4;

  /** Places stand so far apart that no two share a line of the processor's cache. */
  private static final int DISTANCE = 16;

  private final AtomicReferenceArray<@Nullable T> kept =
      new AtomicReferenceArray<>(PLACES * DISTANCE);

  /** What is kept in this thread's place, and no longer; null where there is nothing. */
  public @Nullable T take() {
    return kept.getAndSet(place(), null);
  }

  public void giveBack(T cleared) {
    kept.setRelease(place(), cleared);
  }

  private static int place() {
    return ((int) Thread.currentThread().getId() & (PLACES - 1)) * DISTANCE;
  }
}
