package io.stytchschemas.json;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Buffers for the few documents that outgrow what a writer keeps: all of one size, and a few in
 * all, so that neither a large document is copied again and again nor much memory stays behind.
 * What is kept has been cleared.
 */
final class LargeBuffers {
  /** What a writer keeps is no larger. In bytes. */
  static final int SMALL = 1 << 16;

  private static final int LARGE = 1 << 20;

  private static final int PLACES = Math.min(16, Runtime.getRuntime().availableProcessors());

  private static final AtomicReferenceArray<byte[]> BUFFERS = new AtomicReferenceArray<>(PLACES);

  private LargeBuffers() {}

  /** A buffer of at least so many bytes, all zero. */
  static byte[] take(int bytes) {
    if (bytes <= SMALL || bytes > LARGE) {
      return new byte[bytes];
    }
    for (int i = 0; i < PLACES; i++) {
      byte[] buffer = BUFFERS.getAndSet(i, null);
      if (buffer != null) {
        return buffer;
      }
    }
    return new byte[LARGE];
  }

  static boolean isLarge(byte[] buffer) {
    return buffer.length > SMALL;
  }

  /** Keeps a buffer, which has been cleared, if there is room for one of its size. */
  static void giveBack(byte[] buffer) {
    if (buffer.length == LARGE) {
      for (int i = 0; i < PLACES; i++) {
        if (BUFFERS.compareAndSet(i, null, buffer)) {
          return;
        }
      }
    }
  }
}
