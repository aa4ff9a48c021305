package io.stytchschemas.maven.report;

import io.stytchschemas.maven.change.Change;
import io.stytchschemas.maven.change.Changes;
import io.stytchschemas.maven.change.Effect.Weight;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A report for a pull request: what breaks in a table, the rest folded away below it. */
final class MarkdownReport {
  private static final String HEAD = "| | what | callers | on the wire |\n|---|---|---|---|\n";

  /** In ASCII, where alone it means anything. */
  private static final Pattern PUNCTUATION = Pattern.compile("\\p{Punct}");

  private MarkdownReport() {}

  static String of(ChangeReport report) {
    Changes changes = report.changes();
    StringBuilder text = new StringBuilder("### Generated types: ");
    text.append(changes.summary()).append("\n\nFrom ").append(code(report.from()));
    text.append(" to ").append(code(report.to())).append(".\n");
    if (!changes.totals().isEmpty()) {
      text.append("\nBy kind: ").append(changes.totalsText()).append(".\n");
    }
    List<Change> others =
        changes.changes().stream().filter(change -> !change.isBreaking()).toList();
    if (!changes.breaking().isEmpty()) {
      text.append("\n**Breaking**\n\n").append(table(changes.breaking()));
    }
    if (!others.isEmpty()) {
      text.append("\n<details><summary>Not breaking: ").append(others.size());
      text.append("</summary>\n\n").append(table(others)).append("\n</details>\n");
    }
    return text.toString();
  }

  private static String table(List<Change> changes) {
    return changes.stream().map(MarkdownReport::row).collect(Collectors.joining("", HEAD, ""));
  }

  private static String row(Change change) {
    return "| "
        + (change.weight() == Weight.SILENT ? "**!**" : code(change.sign()))
        + " | "
        + code(change.text())
        + " | "
        + change.callersText()
        + " | "
        + change.wire()
        + " |\n";
  }

  /**
   * Text of schemas as code, in which no Markdown and no HTML means anything. No span of code holds
   * all: its backticks may be more than those around it, and a table's row ends at a bar that has
   * two backslashes before it.
   */
  private static String code(String text) {
    return text.contains("`") || text.contains("\\|")
        ? "<code>" + PUNCTUATION.matcher(text).replaceAll(MarkdownReport::reference) + "</code>"
        : '`' + text.replace("|", "\\|") + '`';
  }

  private static String reference(MatchResult sign) {
    return "&#" + (int) sign.group().charAt(0) + ';';
  }
}
