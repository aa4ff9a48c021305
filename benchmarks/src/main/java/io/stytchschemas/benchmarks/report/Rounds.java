package io.stytchschemas.benchmarks.report;

import io.stytchschemas.benchmarks.report.Figures.Fork;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs a benchmark's contestants in rounds: one fork of each, then the next round. JMH alone would
 * run all forks of one before the next, and measure the weather with it.
 */
final class Rounds {
  private final int rounds;
  private final int warmups;
  private final int iterations;
  private final TimeValue time;

  private Rounds(int rounds, int warmups, int iterations, TimeValue time) {
    this.rounds = rounds;
    this.warmups = warmups;
    this.iterations = iterations;
    this.time = time;
  }

  static Rounds thorough() {
    return new Rounds(3, 10, 6, TimeValue.milliseconds(200));
  }

  /** Enough to see which way things go. */
  static Rounds quick() {
    return new Rounds(1, 10, 6, TimeValue.milliseconds(200));
  }

  /** How the figures were come by, for the reader of them. */
  String describe() {
    return "%d rounds of one fork each, %d iterations of %s after %d to warm up"
        .formatted(rounds, iterations, time, warmups);
  }

  /**
   * @param subjectParam the JMH parameter whose values are not compared with one another
   * @param contestantParam the JMH parameter whose values are
   * @param contestants of each subject
   */
  Figures run(
      Class<?> benchmark,
      String subjectParam,
      String contestantParam,
      Map<String, List<String>> contestants)
      throws RunnerException {
    Figures figures = new Figures();
    for (int round = 0; round < rounds; round++) {
      for (String subject : contestants.keySet()) {
        ChainedOptionsBuilder options =
            new OptionsBuilder()
                .include(benchmark.getName())
                .param(subjectParam, subject)
                .param(contestantParam, contestants.get(subject).toArray(String[]::new))
                .forks(1)
                .warmupIterations(warmups)
                .warmupTime(time)
                .measurementIterations(iterations)
                .measurementTime(time)
                .addProfiler(WorkerProfiler.class)
                .jvmArgs(
                    "-Xms512m", "-Xmx512m", "-XX:+UseSerialGC", "-Dslf4j.internal.verbosity=ERROR")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        add(figures, new Runner(options.build()).run(), subjectParam, contestantParam);
      }
      System.out.printf("%s: round %d of %d%n", benchmark.getSimpleName(), round + 1, rounds);
    }
    return figures;
  }

  private static void add(
      Figures figures, Collection<RunResult> results, String subjectParam, String contestantParam) {
    for (RunResult result : results) {
      BenchmarkParams params = result.getParams();
      figures.add(params.getParam(subjectParam), params.getParam(contestantParam), fork(result));
    }
  }

  private static Fork fork(RunResult result) {
    Collection<IterationResult> iterations =
        result.getBenchmarkResults().iterator().next().getIterationResults();
    return new Fork(
        fastestQuarter(iterations, WorkerProfiler.CPU),
        fastestQuarter(iterations, WorkerProfiler.HEAP));
  }

  /** The mean of the least quarter: what disturbs an iteration only ever adds to it. */
  private static double fastestQuarter(Collection<IterationResult> iterations, String figure) {
    double[] scores =
        iterations.stream()
            .mapToDouble(each -> each.getSecondaryResults().get(figure).getScore())
            .sorted()
            .toArray();
    return Arrays.stream(scores).limit(Math.max(1, scores.length / 4)).average().orElseThrow();
  }
}
