package io.stytchschemas.maven.report;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The forms of a report, told by the ending of its file. */
public enum ReportFormat {
  TEXT(".txt"),
  MARKDOWN(".md"),
  JSON(".json"),
  HTML(".html");

  private final String ending;

  ReportFormat(String ending) {
    this.ending = ending;
  }

  /** Null where the ending tells none. */
  public static @Nullable ReportFormat of(String fileName) {
    return Arrays.stream(values())
        .filter(each -> fileName.endsWith(each.ending))
        .findFirst()
        .orElse(null);
  }

  /** The endings that tell one, for messages. */
  public static String endings() {
    return Arrays.stream(values()).map(each -> each.ending).collect(Collectors.joining(", "));
  }

  public String write(ChangeReport report) {
    return switch (this) {
      case TEXT -> TextReport.of(report);
      case MARKDOWN -> MarkdownReport.of(report);
      case JSON -> JsonReport.of(report);
      case HTML -> HtmlReport.of(report);
    };
  }
}
