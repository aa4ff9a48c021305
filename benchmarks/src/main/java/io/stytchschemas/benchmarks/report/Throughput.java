package io.stytchschemas.benchmarks.report;

import io.stytchschemas.benchmarks.DecodeBenchmark;
import io.stytchschemas.benchmarks.EncodeBenchmark;
import io.stytchschemas.benchmarks.Judge;
import io.stytchschemas.benchmarks.ValidateBenchmark;
import io.stytchschemas.benchmarks.ValidateBenchmark.Subject;
import io.stytchschemas.benchmarks.Workload;
import io.stytchschemas.benchmarks.rivals.Library;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.RunnerException;

/** The JMH benchmarks: runs them, and makes tables of what they give. */
final class Throughput {
  private static final String ABSOLUTE =
      "\nCPU time and allocation of one call over all documents of a column:\n\n";

  private final Rounds rounds;

  Throughput(Rounds rounds) {
    this.rounds = rounds;
  }

  /** Reads requests with all who read. */
  Table decode() throws RunnerException {
    return codecs(DecodeBenchmark.class, each -> !each.isOfResponses(), Library::reads);
  }

  /** Writes requests with all who write. */
  Table encode() throws RunnerException {
    return codecs(EncodeBenchmark.class, Workload::isForEncoding, Library::writes);
  }

  /** Reads responses with all who take part in that. */
  Table decodeResponses() throws RunnerException {
    return codecs(DecodeBenchmark.class, Workload::isOfResponses, Library::reads);
  }

  /** Writes responses with all who take part in that. */
  Table encodeResponses() throws RunnerException {
    return codecs(EncodeBenchmark.class, Workload::isOfResponses, Library::writes);
  }

  private Table codecs(
      Class<?> benchmark, Predicate<Workload> subjects, Predicate<Library> contestants)
      throws RunnerException {
    Map<String, String> workloads = titles(Workload.values(), Workload::title, subjects);
    Map<String, List<String>> taking = new LinkedHashMap<>();
    for (String name : workloads.keySet()) {
      Workload workload = Workload.valueOf(name);
      Predicate<Library> takes = each -> each.takes(workload);
      taking.put(name, names(titles(Library.values(), Library::title, contestants.and(takes))));
    }
    Figures figures = rounds.run(benchmark, "workload", "library", taking);
    Set<String> all = taking.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    return new Table(
        figures,
        workloads,
        titles(Library.values(), Library::title, each -> all.contains(each.name())));
  }

  String validate() throws RunnerException {
    Map<String, String> subjects = titles(Subject.values(), Subject::title, each -> true);
    Map<String, String> judges = titles(Judge.values(), Judge::title, each -> true);
    Map<String, List<String>> all = new LinkedHashMap<>();
    subjects.keySet().forEach(subject -> all.put(subject, names(judges)));
    Figures figures = rounds.run(ValidateBenchmark.class, "subject", "judge", all);
    Table table = new Table(figures, subjects, judges);
    return table.ratiosTo(Judge.NETWORKNT.name()) + ABSOLUTE + table.absolute();
  }

  /** All of a table: relative to a floor, ours to the fastest of the others, and absolute. */
  static String text(Table table, Library floor) {
    Map<String, String> strict = new LinkedHashMap<>(table.contestants());
    strict.keySet().removeIf(each -> !Library.valueOf(each).isStrict());
    return table.ratiosTo(floor.name())
        + "\nRelative to "
        + Library.FASTJSON2.title()
        + ", the fastest of the others:\n\n"
        + new Table(table.figures(), table.subjects(), strict).ratiosTo(Library.FASTJSON2.name())
        + ABSOLUTE
        + table.absolute();
  }

  /** All of the tables of responses: relative to the fastest of the others, and absolute. */
  static String text(Table decoded, Table encoded) {
    String floor = Library.FASTJSON2.name();
    return "Decode:\n\n"
        + decoded.ratiosTo(floor)
        + ABSOLUTE
        + decoded.absolute()
        + "\nEncode:\n\n"
        + encoded.ratiosTo(floor)
        + ABSOLUTE
        + encoded.absolute();
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
