package io.stytchschemas.benchmarks.report;

import io.stytchschemas.benchmarks.report.Figures.Ratio;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Ratios as bars, in SVG that reads on a light and on a dark page. */
final class Chart {
  private static final int LEFT = 210;
  private static final int WIDTH = 470;
  private static final int BAR = 18;
  private static final int GAP = 6;
  private static final int HEAD = 46;

  private final StringBuilder svg = new StringBuilder();
  private int y = 10;

  /**
   * A panel of a chart.
   *
   * @param floor the contestant whose ratio is 1
   * @param strong the contestant that the chart is about
   */
  record Panel(
      String title,
      Figures figures,
      String subject,
      String floor,
      String strong,
      Map<String, String> contestants) {}

  static String of(List<Panel> panels) {
    Chart chart = new Chart();
    panels.forEach(chart::draw);
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 %1$d" width="760" height="%1$d" \
        role="img" aria-label="Throughput beside other libraries">
        <style>
        text { font: 13px system-ui, sans-serif; fill: #57606a; }
        .title { font-weight: 600; fill: #24292f; }
        .bar { fill: #8c959f; } .strong { fill: #1f6feb; } .spread { stroke: #57606a; }
        @media (prefers-color-scheme: dark) {
          text { fill: #9da7b3; } .title { fill: #e6edf3; } .spread { stroke: #e6edf3; }
          .bar { fill: #57606a; }
        }
        </style>
        %2$s</svg>
        """
        .formatted(chart.y, chart.svg);
  }

  private void draw(Panel panel) {
    double most =
        panel.contestants().keySet().stream()
            .mapToDouble(each -> ratio(panel, each).most())
            .max()
            .orElse(1);
    line("<text class=\"title\" x=\"10\" y=\"%d\">%s</text>", y + 20, panel.title());
    y += HEAD - 10;
    panel
        .contestants()
        .forEach((contestant, title) -> bar(panel, contestant, title, WIDTH / Math.max(1, most)));
    y += 14;
  }

  private void bar(Panel panel, String contestant, String title, double scale) {
    Ratio ratio = ratio(panel, contestant);
    String style = contestant.equals(panel.strong()) ? "strong" : "bar";
    int middle = y + BAR - 5;
    line("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>", LEFT - 8, middle, title);
    line(
        "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>",
        style, LEFT, y, ratio.median() * scale, BAR);
    line(
        "<line class=\"spread\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\"/>",
        LEFT + ratio.least() * scale, LEFT + ratio.most() * scale, y + BAR / 2, y + BAR / 2);
    line(
        "<text x=\"%.1f\" y=\"%d\">%.2f</text>",
        LEFT + ratio.most() * scale + 8, middle, ratio.median());
    y += BAR + GAP;
  }

  private static Ratio ratio(Panel panel, String contestant) {
    return panel.figures().ratio(panel.subject(), contestant, panel.floor());
  }

  private void line(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
