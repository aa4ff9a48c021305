package io.stytchschemas.processor.diagnostic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects problems, so that one compilation shows them all. */
public final class Diagnostics {
  private final Set<Report> reports = new LinkedHashSet<>();

  /** Reports {@code problem}; {@code details} fill its text in order. */
  public void report(Problem problem, Location location, Object... details) {
    reports.add(new Report(problem, location, problem.text(details)));
  }

  /** Adds a report that was made elsewhere. */
  public void add(Report report) {
    reports.add(report);
  }

  /** Whether what was read so far cannot be relied on. */
  public boolean hasErrors() {
    return !errors().isEmpty();
  }

  /** The reports of what was read wrong. */
  public List<Report> errors() {
    return reports.stream().filter(report -> report.problem().isError()).toList();
  }

  public List<Report> reports() {
    return List.copyOf(reports);
  }
}
