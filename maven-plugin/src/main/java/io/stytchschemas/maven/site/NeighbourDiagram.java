package io.stytchschemas.maven.site;

import io.stytchschemas.maven.site.html.Html;
import io.stytchschemas.maven.site.listed.Listed;
import io.stytchschemas.maven.site.listed.SchemaTypes;
import java.util.List;

/** Who refers to a type on its left, what it refers to on its right: an SVG with links. */
final class NeighbourDiagram {
  private static final int MOST = 7;
  private static final int WIDTH = 190;
  private static final int HEIGHT = 28;
  private static final int STEP = 38;
  private static final int GAP = 65;
  private static final int LONGEST = 21;

  private final Listed type;
  private final List<Listed> left;
  private final List<Listed> right;
  private final StringBuilder svg = new StringBuilder();

  NeighbourDiagram(Listed type, SchemaTypes types) {
    this.type = type;
    this.left = types.referrers(type);
    this.right = types.references(type);
  }

  /** Empty where a type stands alone. */
  String svg() {
    if (left.isEmpty() && right.isEmpty()) {
      return "";
    }
    int height = Math.max(rows(left), rows(right)) * STEP;
    int middle = height / 2;
    int self = left.isEmpty() ? 0 : WIDTH + GAP;
    int width = self + WIDTH + (right.isEmpty() ? 0 : GAP + WIDTH);
    svg.append("<figure class=\"diagram").append(width > 2 * WIDTH + GAP ? " wide" : "");
    svg.append("\"><svg viewBox=\"0 0 ").append(width).append(' ');
    svg.append(height).append("\" role=\"group\" aria-label=\"Neighbours of ");
    svg.append(Html.shortText(type.shortName())).append("\">\n");
    column(left, 0, WIDTH, self, middle);
    column(right, self + WIDTH + GAP, self + WIDTH + GAP, self + WIDTH, middle);
    box(self, middle, type.shortName(), "", "self");
    return svg.append("</svg>\n<figcaption>")
        .append(left.isEmpty() ? "" : "Left: what refers to it. ")
        .append(right.isEmpty() ? "" : "Right: what it refers to.")
        .append("</figcaption></figure>\n")
        .toString();
  }

  private static int rows(List<Listed> types) {
    return Math.max(1, Math.min(types.size(), MOST + 1));
  }

  private void column(List<Listed> types, int x, int edgeX, int centreX, int centreY) {
    int rows = rows(types);
    int y = centreY - (rows - 1) * STEP / 2;
    for (int i = 0; i < Math.min(types.size(), MOST + 1); i++) {
      svg.append("<path d=\"M").append(edgeX).append(' ').append(y).append(" C");
      svg.append((edgeX + centreX) / 2).append(' ').append(y).append(' ');
      svg.append((edgeX + centreX) / 2).append(' ').append(centreY).append(' ');
      svg.append(centreX).append(' ').append(centreY).append("\"/>\n");
      if (i == MOST && types.size() > MOST + 1) {
        box(x, y, (types.size() - MOST) + " more", "", "more");
      } else {
        box(x, y, types.get(i).shortName(), types.get(i).file(), "other");
      }
      y += STEP;
    }
  }

  private void box(int x, int y, String name, String file, String style) {
    String shown = shown(name);
    String box =
        "<g class=\""
            + style
            + "\"><title>"
            + Html.shortText(name)
            + "</title><rect x=\""
            + (x + 1)
            + "\" y=\""
            + (y - HEIGHT / 2)
            + "\" width=\""
            + (WIDTH - 2)
            + "\" height=\""
            + HEIGHT
            + "\" rx=\"5\"/><text x=\""
            + (x + WIDTH / 2)
            + "\" y=\""
            + (y + 5)
            + "\">"
            + Html.text(shown)
            + "</text></g>";
    svg.append(file.isEmpty() ? box : "<a href=\"" + Html.text(file) + "\">" + box + "</a>");
    svg.append('\n');
  }

  /** Of what is nested in it the end; of other long names not the middle: there they are alike. */
  private String shown(String whole) {
    String outer = type.shortName() + '.';
    String name = whole.startsWith(outer) ? whole.substring(outer.length() - 1) : whole;
    int half = LONGEST / 2;
    return name.length() <= LONGEST
        ? name
        : name.substring(0, half) + '…' + name.substring(name.length() - half);
  }
}
