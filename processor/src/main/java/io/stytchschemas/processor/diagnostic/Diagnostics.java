package io.stytchschemas.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects problems, so that one compilation shows them all. */
public final class Diagnostics {
  private final List<Report> reports = new ArrayList<>();

  /** Reports {@code problem}; {@code details} fill its text in order. */
  public void report(Problem problem, Location location, Object... details) {
    Report report = new Report(problem, location, problem.text(details));
    if (!reports.contains(report)) {
      reports.add(report);
    }
  }

  /** Whether what was read so far cannot be relied on. */
  public boolean hasErrors() {
    return reports.stream().anyMatch(report -> report.problem().isError());
  }

  public List<Report> reports() {
    return List.copyOf(reports);
  }
}
