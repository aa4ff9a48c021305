package io.stytchschemas.benchmarks.report;

import io.stytchschemas.benchmarks.DecodeBenchmark;
import io.stytchschemas.benchmarks.EncodeBenchmark;
import io.stytchschemas.benchmarks.Judge;
import io.stytchschemas.benchmarks.ValidateBenchmark;
import io.stytchschemas.benchmarks.ValidateBenchmark.Subject;
import io.stytchschemas.benchmarks.Workload;
import io.stytchschemas.benchmarks.corpora.Corpora;
import io.stytchschemas.benchmarks.cost.ColdStart;
import io.stytchschemas.benchmarks.cost.CompileCost;
import io.stytchschemas.benchmarks.report.Chart.Panel;
import io.stytchschemas.benchmarks.rivals.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
  private static final String VALIDATE = "validate";
  private static final String COLD = "cold";
  private static final String COMPILE = "compile";
  private static final String CORPORA = "corpora";

  private static final int BASELINE = 17;

  private static final List<String> ALL = List.of(DECODE, ENCODE, VALIDATE, CORPORA, COLD, COMPILE);

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
      write(COLD, ColdStart.measure(quick ? 3 : 15));
    }
    if (parts.contains(COMPILE)) {
      write(COMPILE, CompileCost.measure(quick ? 1 : 3));
    }
    if (parts.contains(CORPORA)) {
      String blaze = System.getProperty("blaze", "");
      write(CORPORA, Corpora.measure(quick ? 1 : 3, blaze.isEmpty() ? null : Path.of(blaze)));
    }
    if (parts.contains(VALIDATE)) {
      validate();
    }
    Figures encoded = parts.contains(ENCODE) ? encode() : null;
    Figures decoded = parts.contains(DECODE) ? decode() : null;
    if (encoded != null && decoded != null && Runtime.version().feature() == BASELINE) {
      Files.writeString(folder.resolve("chart.svg"), chart(decoded, encoded));
    }
  }

  private Figures decode() throws RunnerException, IOException {
    Map<String, String> workloads = titles(Workload.values(), Workload::title, each -> true);
    Map<String, String> libraries = titles(Library.values(), Library::title, Library::reads);
    Figures figures =
        rounds.run(
            DecodeBenchmark.class, "workload", names(workloads), "library", names(libraries));
    write(DECODE, all(figures, workloads, libraries, Library.SCAN));
    return figures;
  }

  private Figures encode() throws RunnerException, IOException {
    Map<String, String> workloads =
        titles(Workload.values(), Workload::title, Workload::isForEncoding);
    Map<String, String> libraries = titles(Library.values(), Library::title, Library::writes);
    Figures figures =
        rounds.run(
            EncodeBenchmark.class, "workload", names(workloads), "library", names(libraries));
    write(ENCODE, all(figures, workloads, libraries, Library.HAND_WRITTEN));
    return figures;
  }

  private void validate() throws RunnerException, IOException {
    Map<String, String> subjects = titles(Subject.values(), Subject::title, each -> true);
    Map<String, String> judges = titles(Judge.values(), Judge::title, each -> true);
    Figures figures =
        rounds.run(ValidateBenchmark.class, "subject", names(subjects), "judge", names(judges));
    Table table = new Table(figures, subjects, judges);
    write(VALIDATE, table.ratiosTo(Judge.NETWORKNT.name()) + absolute(table));
  }

  private static String all(
      Figures figures,
      Map<String, String> workloads,
      Map<String, String> libraries,
      Library floor) {
    Table table = new Table(figures, workloads, libraries);
    Map<String, String> strict = new LinkedHashMap<>(libraries);
    strict.keySet().removeIf(each -> !Library.valueOf(each).isStrict());
    return table.ratiosTo(floor.name())
        + "\nRelative to "
        + Library.FASTJSON2.title()
        + ", the fastest of the others:\n\n"
        + new Table(figures, workloads, strict).ratiosTo(Library.FASTJSON2.name())
        + absolute(table);
  }

  private static String absolute(Table table) {
    return "\nCPU time and allocation of one call over all documents of a column:\n\n"
        + table.absolute();
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

  private static String chart(Figures decoded, Figures encoded) {
    Map<String, String> readers =
        titles(
            Library.values(),
            Library::title,
            each -> each.reads() && each != Library.SCAN_TOKENS && each != Library.OURS_LENIENT);
    Map<String, String> writers = titles(Library.values(), Library::title, Library::writes);
    String five = Workload.FIVE.name();
    String claims = Workload.CLAIMS.name();
    String scan = Library.SCAN.name();
    String hand = Library.HAND_WRITTEN.name();
    String ours = Library.OURS.name();
    return Chart.of(
        List.of(
            new Panel("Decode and check, five requests", decoded, five, scan, ours, readers),
            new Panel("Decode and check, 4 KB claims", decoded, claims, scan, ours, readers),
            new Panel("Encode, five requests", encoded, five, hand, ours, writers),
            new Panel("Encode, 4 KB claims", encoded, claims, hand, ours, writers)));
  }

  private static List<String> names(Map<String, String> titles) {
    return List.copyOf(titles.keySet());
  }

  private static <E extends Enum<E>> Map<String, String> titles(
      E[] values, Function<E, String> title, Predicate<E> wanted) {
    return Arrays.stream(values)
        .filter(wanted)
        .collect(Collectors.toMap(Enum::name, title, (a, b) -> a, LinkedHashMap::new));
  }
}
