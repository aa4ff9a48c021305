package com.example.payments;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.stytchschemas.Layout;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFilterFunction;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Flink costs beside a plain loop over the same folder. A few payments show that all find the
 * same; for figures say more: {@code mvn test -Dtest=ThroughputTest -Dpayments=4000000 -Drounds=5}.
 */
class ThroughputTest {
  private static final int PAYMENTS = Integer.getInteger("payments", 1_000);
  private static final int ONE_BAD_IN = 100;
  private static final int GOOD = PAYMENTS - PAYMENTS / ONE_BAD_IN;

  /** After the first, in which all is cold. */
  private static final int ROUNDS = Integer.getInteger("rounds", 0);

  /** Flink reads a file of lines on one core: for two there have to be some. */
  private static final int FILES = 4;

  private record Way(String name, int finds, Check check) {}

  private interface Check {
    /** How many it finds in the folder. */
    long in(Path folder) throws Exception;
  }

  private static final List<Way> WAYS =
      List.of(
          new Way("plain loop", GOOD, ThroughputTest::loop),
          new Way("Flink, parallelism 1", GOOD, folder -> flink(folder, 1, CheckPayments::check)),
          new Way("Flink, parallelism 2", GOOD, folder -> flink(folder, 2, CheckPayments::check)),
          new Way(
              "Flink, lines alone", PAYMENTS, folder -> flink(folder, 1, CheckPayments::lines)));

  @Test
  void flinkBesideAPlainLoop(@TempDir Path folder) throws Exception {
    write(folder);
    Map<Way, List<Rate>> rates = new LinkedHashMap<>();
    for (int round = 0; round <= ROUNDS; round++) {
      Rate loop = null;
      for (Way way : WAYS) {
        Rate rate = measured(way, folder);
        loop = loop == null ? rate : loop;
        if (round > 0) {
          rates.computeIfAbsent(way, key -> new ArrayList<>()).add(rate.beside(loop));
        }
      }
    }
    rates.forEach((way, all) -> System.out.println("| " + way.name() + Rate.median(all)));
  }

  private static Rate measured(Way way, Path folder) throws Exception {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpu = system.getProcessCpuTime();
    long wall = System.nanoTime();
    long found = way.check().in(folder);
    double seconds = (System.nanoTime() - wall) / 1e9;
    double ofCores = (system.getProcessCpuTime() - cpu) / 1e9;
    assertThat(found).as(way.name()).isEqualTo(way.finds());
    return new Rate(PAYMENTS / seconds, PAYMENTS / ofCores, 1);
  }

  private static long loop(Path folder) throws IOException {
    long good = 0;
    for (int file = 0; file < FILES; file++) {
      try (InputStream in = Files.newInputStream(folder.resolve(file + ".ndjson"))) {
        good += Payment.SCHEMA.readMany(in, Layout.LINES).filter(it -> it.isValid()).count();
      }
    }
    return good;
  }

  private interface Job<T> {
    DataStream<T> of(StreamExecutionEnvironment flink, org.apache.flink.core.fs.Path folder);
  }

  private static <T> long flink(Path folder, int cores, Job<T> job) throws Exception {
    StreamExecutionEnvironment flink = StreamExecutionEnvironment.createLocalEnvironment(cores);
    job.of(flink, new org.apache.flink.core.fs.Path(folder.toUri()))
        .filter(new Counting<>())
        .sinkTo(new DiscardingSink<>());
    return flink.execute().getAccumulatorResult(Counting.FOUND);
  }

  /** Counts what arrives, and passes nothing on. */
  private static final class Counting<T> extends RichFilterFunction<T> {
    static final String FOUND = "found";
    private static final long serialVersionUID = 1;

    private final LongCounter found = new LongCounter();

    @Override
    public void open(OpenContext context) {
      getRuntimeContext().addAccumulator(FOUND, found);
    }

    @Override
    public boolean filter(T value) {
      found.add(1);
      return false;
    }
  }

  private static void write(Path folder) throws IOException {
    for (int file = 0; file < FILES; file++) {
      try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(file + ".ndjson"))) {
        for (int number = file; number < PAYMENTS; number += FILES) {
          out.write(payment(number));
          out.newLine();
        }
      }
    }
  }

  private static String payment(int number) {
    String method =
        number % 2 == 0
            ? "{\"iban\":\"DE02120300000000202051\"}"
            : "{\"card_token\":\"tok_" + number + "\"}";
    int cents = number % ONE_BAD_IN == ONE_BAD_IN - 1 ? 0 : number + 1;
    return "{\"payment_id\":\"payment-"
        + number
        + "\",\"amount_cents\":"
        + cents
        + ",\"currency\":\"EUR\",\"method\":"
        + method
        + ",\"note\":\"thank you\"}";
  }

  /**
   * How fast one way was in one round.
   *
   * @param ofClock payments in a second on the clock
   * @param ofCore payments in a second of one core at work
   * @param ofLoop that, as a multiple of the plain loop's
   */
  private record Rate(double ofClock, double ofCore, double ofLoop) {
    Rate beside(Rate loop) {
      return new Rate(ofClock, ofCore, ofCore / loop.ofCore);
    }

    static String median(List<Rate> rates) {
      return median("%,.0f", rates, Rate::ofClock)
          + median("%,.0f", rates, Rate::ofCore)
          + median("%.2f", rates, Rate::ofLoop)
          + " |";
    }

    private static String median(String form, List<Rate> rates, ToDoubleFunction<Rate> figure) {
      double[] sorted = rates.stream().mapToDouble(figure).sorted().toArray();
      return " | %1$s (%1$s–%1$s)"
          .replace("%1$s", form)
          .formatted(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }
  }
}
