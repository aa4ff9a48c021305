package io.stytchschemas.maven.report;

import java.util.ArrayList;
import java.util.List;

/** A report as lines: totals, what breaks, the rest. */
public final class TextReport {
  private TextReport() {}

  static String of(ChangeReport report) {
    return String.join("\n", lines(report)) + '\n';
  }

  public static List<String> lines(ChangeReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(report.title());
    if (!report.changes().totals().isEmpty()) {
      lines.add("by kind: " + report.changes().totalsText());
    }
    report.changes().lines(Integer.MAX_VALUE).forEach(line -> lines.add("  " + line));
    return lines;
  }
}
