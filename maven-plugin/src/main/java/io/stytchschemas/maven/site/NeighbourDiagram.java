package io.stytchschemas.maven.site;

import java.util.List;

/** Who refers to a type on its left, what it refers to on its right: an SVG with links. */
final class NeighbourDiagram {
  private static final int MOST = 7;
  private static final int WIDTH = 190;
  private static final int HEIGHT = 28;
  private static final int STEP = 38;
  private static final int GAP = 65;
  private static final int LONGEST = 23;

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
    int rows = Math.max(rows(left), rows(right));
    int height = rows * STEP;
    int width = 3 * WIDTH + 2 * GAP;
    svg.append("<figure class=\"diagram\"><svg viewBox=\"0 0 ").append(width).append(' ');
    svg.append(height).append("\" role=\"group\" aria-label=\"Neighbours of ");
    svg.append(Html.shortText(type.shortName())).append("\">\n");
    int middle = height / 2;
    column(left, 0, WIDTH, WIDTH + GAP, middle);
    column(right, 2 * (WIDTH + GAP), 2 * (WIDTH + GAP), 2 * WIDTH + GAP, middle);
    box(WIDTH + GAP, middle, type.shortName(), "", "self");
    return svg.append("</svg>\n<figcaption>Left: what refers to it. Right: what it refers to.")
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

  /** Names that are alike differ at their ends: what is cut is the middle. */
  private static String shown(String name) {
    int half = LONGEST / 2;
    return name.length() <= LONGEST
        ? name
        : name.substring(0, half) + '…' + name.substring(name.length() - half);
  }
}
