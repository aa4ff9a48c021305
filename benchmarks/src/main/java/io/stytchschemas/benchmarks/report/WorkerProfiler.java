package io.stytchschemas.benchmarks.report;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * What the threads that run a benchmark used in an iteration, per operation: CPU time, which a busy
 * neighbour disturbs less than wall time, and bytes of heap.
 */
public final class WorkerProfiler implements InternalProfiler {
  static final String CPU = "worker.cpu";
  static final String HEAP = "worker.heap";

  private static final String WORKERS = "jmh-worker";

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private long cpu;
  private long heap;

  @Override
  public String getDescription() {
    return "CPU time and allocation of the worker threads";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    cpu = -cpu();
    heap = -heap();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    cpu += cpu();
    heap += heap();
    double operations = result.getMetadata().getAllOps();
    return List.of(
        new ScalarResult(CPU, cpu / operations, "ns/op", AggregationPolicy.AVG),
        new ScalarResult(HEAP, heap / operations, "B/op", AggregationPolicy.AVG));
  }

  private long cpu() {
    long sum = 0;
    for (long id : threads.getAllThreadIds()) {
      sum += isWorker(id) ? threads.getThreadCpuTime(id) : 0;
    }
    return sum;
  }

  private long heap() {
    long sum = 0;
    for (long id : threads.getAllThreadIds()) {
      sum += isWorker(id) ? threads.getThreadAllocatedBytes(id) : 0;
    }
    return sum;
  }

  private boolean isWorker(long id) {
    var thread = threads.getThreadInfo(id);
    return thread != null && thread.getThreadName().contains(WORKERS);
  }
}
