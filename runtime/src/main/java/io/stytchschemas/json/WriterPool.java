package io.stytchschemas.json;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Writers to be used again. Not by ThreadLocal: with a million virtual threads there would be a
 * million buffers. Here are as many as there are places, a few for each processor; a thread looks
 * in one place, by its id, and makes a new writer when there is none, be it that another thread has
 * it or that this one borrowed it already. What is kept has been cleared, and is not large: the
 * buffers of large documents are lent, by {@link LargeBuffers}.
 */
final class WriterPool {
  private static final int PLACES =
      Integer.highestOneBit(Math.max(1, Runtime.getRuntime().availableProcessors())) * 4;

  /** Places stand so far apart that no two share a line of the processor's cache. */
  private static final int DISTANCE = 16;

  private static final AtomicReferenceArray<JsonWriter> WRITERS =
      new AtomicReferenceArray<>(PLACES * DISTANCE);

  private WriterPool() {}

  static JsonWriter take() {
    JsonWriter writer = WRITERS.getAndSet(place(), null);
    if (writer == null) {
      writer = JsonWriter.create();
    }
    writer.borrowed = true;
    return writer;
  }

  static void giveBack(JsonWriter writer) {
    writer.clear();
    if (writer.borrowed) {
      writer.borrowed = false;
      WRITERS.setRelease(place(), writer);
    }
  }

  private static int place() {
    return ((int) Thread.currentThread().getId() & (PLACES - 1)) * DISTANCE;
  }
}
