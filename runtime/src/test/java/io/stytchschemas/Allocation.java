package io.stytchschemas;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Counts what is allocated: unlike time it is the same on every machine. */
public final class Allocation {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Allocation() {}

  /** How many bytes an action allocates once its classes are there. */
  public static long of(Runnable action) {
    action.run();
    long before = THREADS.getCurrentThreadAllocatedBytes();
    action.run();
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
