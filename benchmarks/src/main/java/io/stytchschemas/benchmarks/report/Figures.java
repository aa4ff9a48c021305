package io.stytchschemas.benchmarks.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What was measured, by subject (such as a workload) and contestant (such as a library). */
final class Figures {

  /**
   * One fork.
   *
   * @param nanos CPU time of one operation, in nanoseconds
   * @param bytes of heap that one operation allocates
   */
  record Fork(double nanos, double bytes) {}

  /** How many times as fast as another, in the median round, and from the worst to the best. */
  record Ratio(double median, double least, double most) {}

  private record Key(String subject, String contestant) {}

  private final Map<Key, List<Fork>> forks = new HashMap<>();

  /** Adds a fork of the round that is on. */
  void add(String subject, String contestant, Fork fork) {
    forks.computeIfAbsent(new Key(subject, contestant), key -> new ArrayList<>()).add(fork);
  }

  boolean has(String subject, String contestant) {
    return forks.containsKey(new Key(subject, contestant));
  }

  /** The throughput of {@code contestant} as a multiple of that of {@code floor}. */
  Ratio ratio(String subject, String contestant, String floor) {
    List<Fork> ours = forks(subject, contestant);
    List<Fork> theirs = forks(subject, floor);
    // Forks of one round ran side by side: the machine was the same for both.
    double[] ratios =
        IntStream.range(0, Math.min(ours.size(), theirs.size()))
            .mapToDouble(round -> theirs.get(round).nanos() / ours.get(round).nanos())
            .sorted()
            .toArray();
    return new Ratio(median(ratios), ratios[0], ratios[ratios.length - 1]);
  }

  /** CPU time of one operation in the median round, in nanoseconds. */
  double nanos(String subject, String contestant) {
    return median(forks(subject, contestant).stream().mapToDouble(Fork::nanos).sorted().toArray());
  }

  /** Bytes that one operation allocates: the least of the rounds, for it only errs upwards. */
  double bytes(String subject, String contestant) {
    return forks(subject, contestant).stream().mapToDouble(Fork::bytes).min().orElseThrow();
  }

  private List<Fork> forks(String subject, String contestant) {
    return forks.getOrDefault(new Key(subject, contestant), List.of());
  }

  private static double median(double[] sorted) {
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
