package io.stytchschemas.json.pool;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Buffers for the few documents that outgrow what a writer keeps: all of one size, and a few in
 * all, so that neither a large document is copied again and again nor much memory stays behind.
 * What is kept has been cleared. While all are lent, everybody else gets as much as is needed: ten
 * thousand slow streams must not hold a large buffer each.
 */
public final class LargeBuffers {
  /** What a writer keeps is no larger. In bytes. */
  public static final int SMALL = 1 << 16;

  private static final int LARGE = 1 << 20;

  private static final int PLACES = Math.min(16, Runtime.getRuntime().availableProcessors());

  /** In the place of a buffer that is lent. */
  private static final byte[] LENT = {};

  /** Null where there is none yet. */
  private static final AtomicReferenceArray<byte[]> BUFFERS = new AtomicReferenceArray<>(PLACES);

  private LargeBuffers() {}

  /** A buffer of at least so many bytes, all zero. */
  public static byte[] take(int bytes) {
    if (bytes <= SMALL || bytes > LARGE) {
      return new byte[bytes];
    }
    for (int i = 0; i < PLACES; i++) {
      byte[] buffer = BUFFERS.get(i);
      if (buffer != LENT && BUFFERS.compareAndSet(i, buffer, LENT)) {
        return buffer == null ? new byte[LARGE] : buffer;
      }
    }
    return new byte[bytes];
  }

  public static boolean isLarge(byte[] buffer) {
    return buffer.length > SMALL;
  }

  /** Takes back a buffer, which has been cleared; one of another size is not kept. */
  public static void giveBack(byte[] buffer) {
    if (buffer.length == LARGE) {
      for (int i = 0; i < PLACES; i++) {
        if (BUFFERS.compareAndSet(i, LENT, buffer)) {
          return;
        }
      }
    }
  }
}
