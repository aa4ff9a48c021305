package io.stytchschemas.benchmarks.report;

import io.stytchschemas.benchmarks.report.Figures.Ratio;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * Figures as a Markdown table: a row for each contestant, a column for each subject.
 *
 * @param subjects titles by the name under which they were measured, in order
 * @param contestants likewise
 */
record Table(Figures figures, Map<String, String> subjects, Map<String, String> contestants) {

  /** Throughput relative to {@code floor}: the median round, and from the least to the most. */
  String ratiosTo(String floor) {
    return rows(
        (subject, contestant) -> {
          Ratio ratio = figures.ratio(subject, contestant, floor);
          return contestant.equals(floor)
              ? "1"
              : format("%.2f (%.2f–%.2f)", ratio.median(), ratio.least(), ratio.most());
        });
  }

  /** The same without these contestants. */
  Table without(String... names) {
    Map<String, String> left = new LinkedHashMap<>(contestants);
    left.keySet().removeAll(List.of(names));
    return new Table(figures, subjects, left);
  }

  /** CPU time and allocation of one call. */
  String absolute() {
    return rows(
        (subject, contestant) ->
            format(
                "%,.0f ns, %,.0f B",
                figures.nanos(subject, contestant), figures.bytes(subject, contestant)));
  }

  private String rows(BiFunction<String, String, String> cell) {
    StringBuilder table = new StringBuilder();
    table.append("| | ").append(String.join(" | ", subjects.values())).append(" |\n|---");
    table.append("|---:".repeat(subjects.size())).append("|\n");
    contestants.forEach(
        (contestant, title) -> {
          table.append("| ").append(title);
          for (String subject : subjects.keySet()) {
            boolean measured = figures.has(subject, contestant);
            table.append(" | ").append(measured ? cell.apply(subject, contestant) : "");
          }
          table.append(" |\n");
        });
    return table.toString();
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
