package io.stytchschemas.json;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** Indexes to be used again, kept as {@link WriterPool} keeps writers: cleared, and not large. */
final class DocumentPool {
  /** What grew beyond so many entries is not kept. */
  static final int KEPT = 1 << 16;

  private static final int PLACES =
      Integer.highestOneBit(Math.max(1, Runtime.getRuntime().availableProcessors())) * 4;

  /** Places stand so far apart that no two share a line of the processor's cache. */
  private static final int DISTANCE = 16;

  private static final AtomicReferenceArray<IndexedDocument> DOCUMENTS =
      new AtomicReferenceArray<>(PLACES * DISTANCE);

  private DocumentPool() {}

  static IndexedDocument take() {
    IndexedDocument document = DOCUMENTS.getAndSet(place(), null);
    if (document == null) {
      document = new IndexedDocument();
    }
    document.borrowed = true;
    return document;
  }

  static void giveBack(IndexedDocument document) {
    if (document.borrowed) {
      document.borrowed = false;
      document.clear(KEPT);
      DOCUMENTS.setRelease(place(), document);
    }
  }

  private static int place() {
    return ((int) Thread.currentThread().getId() & (PLACES - 1)) * DISTANCE;
  }
}
