package io.stytchschemas.maven.report;

import io.stytchschemas.maven.change.Change;
import io.stytchschemas.maven.change.Changes;
import io.stytchschemas.maven.change.Effect.Weight;
import io.stytchschemas.maven.site.Site;
import io.stytchschemas.maven.site.html.Html;
import java.util.List;
import java.util.stream.Collectors;

/** A report as one page in the style of the reference pages: no script, and its style within. */
final class HtmlReport {
  private HtmlReport() {}

  static String of(ChangeReport report) {
    Changes changes = report.changes();
    List<Change> others =
        changes.changes().stream().filter(change -> !change.isBreaking()).toList();
    return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%1$s</title>
        <style>
        %2$s</style>
        </head>
        <body>
        <main>
        <h1>%3$s</h1>
        <p>From <code>%4$s</code> to <code>%5$s</code>.</p>
        <p>%6$s</p>
        %7$s%8$s</main>
        </body>
        </html>
        """
        .formatted(
            Html.text(report.title()),
            Site.style(),
            Html.text(changes.summary()),
            Html.text(report.from()),
            Html.text(report.to()),
            Html.text(changes.totalsText()),
            table("Breaking", changes.breaking()),
            table("Not breaking", others));
  }

  private static String table(String title, List<Change> changes) {
    return changes.isEmpty()
        ? ""
        : "<h2>"
            + title
            + "</h2>\n<table class=\"diff\"><thead><tr><th scope=\"col\">What</th><th scope=\"col\">Callers</th>"
            + "<th scope=\"col\">On the wire</th></tr></thead>\n<tbody>\n"
            + changes.stream().map(HtmlReport::row).collect(Collectors.joining())
            + "</tbody></table>\n";
  }

  private static String row(Change change) {
    return "<tr><th scope=\"row\"><code>"
        + Html.text(change.sign())
        + "&nbsp;"
        + Html.words(change.text().replace("->", "→"))
        + "</code>"
        + (change.isBreaking() ? " <span class=\"badge breaking\">breaking</span>" : "")
        + (change.weight() == Weight.SILENT
            ? " <span class=\"badge breaking\">no compiler notices</span>"
            : "")
        + "</th><td data-label=\"Callers: \">"
        + change.callersText()
        + "</td><td data-label=\"On the wire: \">"
        + Html.text(change.wire())
        + "</td></tr>\n";
  }
}
