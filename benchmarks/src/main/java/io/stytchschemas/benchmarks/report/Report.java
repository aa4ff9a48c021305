package io.stytchschemas.benchmarks.report;

import io.stytchschemas.benchmarks.Workload;
import io.stytchschemas.benchmarks.corpora.Corpora;
import io.stytchschemas.benchmarks.cost.ColdStart;
import io.stytchschemas.benchmarks.cost.CompileCost;
import io.stytchschemas.benchmarks.report.Chart.Panel;
import io.stytchschemas.benchmarks.rivals.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs every benchmark and writes the tables of {@code README.md} and {@code chart.svg}.
 *
 * <p>System properties: {@code parts} names what to run, {@code quick} takes one short round of it,
 * and {@code folder} is where the README is.
 */
public final class Report {
  private static final String DECODE = "decode";
  private static final String ENCODE = "encode";
  private static final String RESPONSES = "responses";
  private static final String VALIDATE = "validate";
  private static final String COLD = "cold";
  private static final String COMPILE = "compile";
  private static final String CORPORA = "corpora";

  private static final int BASELINE = 17;

  private static final List<String> ALL =
      List.of(DECODE, ENCODE, RESPONSES, VALIDATE, CORPORA, COLD, COMPILE);

  private final Path folder;
  private final boolean quick;
  private final Rounds rounds;
  private final Sections readme;

  private Report(Path folder, boolean quick) {
    this.folder = folder;
    this.quick = quick;
    this.rounds = quick ? Rounds.quick() : Rounds.thorough();
    this.readme = new Sections(folder.resolve("README.md"));
  }

  public static void main(String[] arguments) throws Exception {
    String parts = System.getProperty("parts", String.join(" ", ALL));
    Path folder = Path.of(System.getProperty("folder", "benchmarks"));
    new Report(folder, Boolean.getBoolean("quick")).run(Set.of(parts.split(" ")));
  }

  private void run(Set<String> parts) throws Exception {
    if (parts.contains(COLD)) {
      write(COLD, ColdStart.measure(quick ? 3 : 20));
    }
    if (parts.contains(COMPILE)) {
      write(COMPILE, CompileCost.measure(quick ? 1 : 3));
    }
    if (parts.contains(CORPORA)) {
      String blaze = System.getProperty("blaze", "");
      write(CORPORA, Corpora.measure(quick ? 1 : 3, blaze.isEmpty() ? null : Path.of(blaze)));
    }
    runRounds(parts);
  }

  private void runRounds(Set<String> parts) throws RunnerException, IOException {
    Throughput throughput = new Throughput(rounds);
    if (parts.contains(VALIDATE)) {
      write(VALIDATE, throughput.validate());
    }
    Table responses = null;
    if (parts.contains(RESPONSES)) {
      responses = throughput.decodeResponses();
      write(RESPONSES, Throughput.text(responses, throughput.encodeResponses()));
    }
    Table encoded = null;
    if (parts.contains(ENCODE)) {
      encoded = throughput.encode();
      write(ENCODE, Throughput.text(encoded, Library.HAND_WRITTEN));
    }
    Table decoded = null;
    if (parts.contains(DECODE)) {
      decoded = throughput.decode();
      write(DECODE, Throughput.text(decoded, Library.SCAN));
    }
    boolean all = responses != null && encoded != null && decoded != null;
    if (all && Runtime.version().feature() == BASELINE) {
      Files.writeString(folder.resolve("chart.svg"), chart(decoded, responses, encoded));
    }
  }

  private static String chart(Table decoded, Table responses, Table encoded) {
    Table readers = decoded.without(Library.SCAN_TOKENS.name(), Library.OURS_LENIENT.name());
    Table strict = responses.without(Library.OURS_LENIENT.name());
    String scan = Library.SCAN.name();
    String hand = Library.HAND_WRITTEN.name();
    return Chart.of(
        List.of(
            panel("Decode and check, five requests", readers, Workload.FIVE, scan),
            panel("Decode and check, 4 KB claims", readers, Workload.CLAIMS, scan),
            panel("Decode and check, 100 users", strict, Workload.USERS, scan),
            panel("Encode, five requests", encoded, Workload.FIVE, hand),
            panel("Encode, 4 KB claims", encoded, Workload.CLAIMS, hand)));
  }

  private static Panel panel(String title, Table table, Workload workload, String floor) {
    return new Panel(
        title, table.figures(), workload.name(), floor, Library.OURS.name(), table.contestants());
  }

  private void write(String section, String text) throws IOException {
    readme.write(marker(section), section, settings(section) + "\n\n" + text);
    System.out.println(text);
  }

  /** The tables of another JDK than the baseline stand in sections of their own. */
  private static String marker(String section) {
    int feature = Runtime.version().feature();
    return feature == BASELINE ? section : section + ", JDK " + feature;
  }

  private String settings(String section) {
    String machine =
        "JDK %s, %s %s, %d processors"
            .formatted(
                System.getProperty("java.runtime.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors());
    boolean inRounds = !Set.of(COLD, COMPILE, CORPORA).contains(section);
    return machine + (inRounds ? "; " + rounds.describe() : "") + (quick ? " (quick)" : "") + ".";
  }
}
