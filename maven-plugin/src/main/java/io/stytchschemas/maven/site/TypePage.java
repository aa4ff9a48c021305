package io.stytchschemas.maven.site;

import io.stytchschemas.maven.site.html.Html;
import io.stytchschemas.maven.site.html.SitePage;
import io.stytchschemas.maven.site.listed.SchemaType;
import io.stytchschemas.maven.site.listed.SchemaTypes;
import io.stytchschemas.maven.site.sample.Samples;
import io.stytchschemas.processor.plan.TypePlan.Branch;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of one type; the properties, values or branches that do not fit have pages of theirs.
 */
final class TypePage {
  /** So that a page stays under 100 kB with what stands around the rows. */
  private static final int ROWS = 45_000;

  private static final String MORE = "-more";

  private final SchemaTypes types;
  private final Cells cells;
  private final Samples samples;

  TypePage(SchemaTypes types, Cells cells, Samples samples) {
    this.types = types;
    this.cells = cells;
    this.samples = samples;
  }

  /** The pages of a type by their file names: its own, and those that continue it. */
  Map<String, String> pages(SchemaType type) {
    List<String> parts = parts(rows(type));
    Map<String, String> pages = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      String main =
          i == 0
              ? head(type)
                  + table(type, parts.get(0))
                  + Sections.example(samples.of(type), JavaShape.of(type.plan()))
                  + Sections.usedBy(types.referrers(type))
              : "<h1>"
                  + Html.name(type.shortName())
                  + ", continued</h1>\n"
                  + table(type, parts.get(i));
      pages.put(
          file(type, i), SitePage.of(type.name(), "../", main + pager(type, i, parts.size())));
    }
    return pages;
  }

  private static String file(SchemaType type, int part) {
    return part == 0 ? type.file() : type.name() + MORE + part + ".html";
  }

  private static List<String> parts(List<String> rows) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String row : rows) {
      if (!part.isEmpty() && Html.size(part) + Html.size(row) > ROWS) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.append(row);
    }
    parts.add(part.toString());
    return parts;
  }

  private List<String> rows(SchemaType type) {
    if (type.plan() instanceof RecordPlan plan) {
      return Stream.concat(
              plan.components().stream().map(cells::row),
              Stream.ofNullable(plan.unknown()).map(cells::row))
          .toList();
    }
    if (type.plan() instanceof EnumPlan plan) {
      return plan.constants().stream()
          .map(
              each ->
                  "<tr><th scope=\"row\"><code>"
                      + Html.shortText(each.value())
                      + "</code></th><td data-label=\"In Java: \"><code>"
                      + Html.shortText(each.name())
                      + "</code></td></tr>\n")
          .toList();
    }
    return type.plan() instanceof UnionPlan plan
        ? plan.branches().stream().map(each -> row(plan, each)).toList()
        : List.of();
  }

  private String row(UnionPlan plan, Branch branch) {
    String java =
        branch.wrapper() == null
            ? ""
            : "<br><code class=\"java\">"
                + Html.shortText(branch.wrapper().shortName())
                + "</code>";
    return "<tr><th scope=\"row\">"
        + cells.type(branch.type(), branch.docs())
        + java
        + "</th><td data-label=\"Chosen by: \">"
        + choice(plan, branch)
        + "</td></tr>\n";
  }

  private static String choice(UnionPlan plan, Branch branch) {
    if (plan.discriminator() != null && !branch.tags().isEmpty()) {
      String values = plan.discriminator() + " = " + String.join(" or ", branch.tags());
      String choice = "<code>" + Html.shortText(values) + "</code>";
      return plan.decides() ? choice : "what is valid, and of several " + choice;
    }
    boolean alone =
        plan.branches().stream()
            .noneMatch(
                other ->
                    !other.implementation().equals(branch.implementation())
                        && other.types().stream().anyMatch(branch.types()::contains));
    return alone ? "its type" : "what is valid";
  }

  private String head(SchemaType type) {
    return Sections.heading(type.shortName(), type.plan().docs().deprecated())
        + "<p class=\"where\"><code>"
        + Html.shortText(type.name())
        + "</code>, of the schema "
        + Sections.keys(type.schema())
        + "</p>\n"
        + Sections.description(cells.description(type.plan().docs()))
        + rules(type)
        + new NeighbourDiagram(type, types).svg();
  }

  private static String rules(SchemaType type) {
    String rules =
        type.plan() instanceof RecordPlan plan
            ? plan.components().stream()
                .map(Cells::rule)
                .filter(each -> !each.isEmpty())
                .limit(Samples.MOST)
                .collect(Collectors.joining("\n"))
            : "";
    return rules.isEmpty()
        ? ""
        : "<h2 id=\"rules\">Stytch's rules</h2>\n<ul>\n" + rules + "\n</ul>\n";
  }

  private static String table(SchemaType type, String rows) {
    if (rows.isEmpty()) {
      return "";
    }
    String title = "Properties";
    List<String> columns = List.of("Property", "Type", "What it says");
    if (type.plan() instanceof EnumPlan) {
      title = "Values";
      columns = List.of("Value", "In Java");
    } else if (type.plan() instanceof UnionPlan) {
      title = "Branches";
      columns = List.of("Branch", "Chosen by");
    }
    return "<h2 id=\"rows\">"
        + title
        + "</h2>\n<table aria-labelledby=\"rows\"><thead><tr>"
        + columns.stream()
            .map(each -> "<th scope=\"col\">" + each + "</th>")
            .collect(Collectors.joining())
        + "</tr></thead>\n<tbody>\n"
        + rows
        + "</tbody></table>\n"
        + (type.plan() instanceof RecordPlan plan && plan.closed()
            ? "<p>No other properties are allowed.</p>\n"
            : "");
  }

  private static String pager(SchemaType type, int part, int parts) {
    if (parts == 1) {
      return "";
    }
    String back =
        part == 0
            ? ""
            : "<a rel=\"prev\" href=\"" + Html.text(file(type, part - 1)) + "\">Before</a> ";
    String on =
        part == parts - 1
            ? ""
            : " <a rel=\"next\" href=\"" + Html.text(file(type, part + 1)) + "\">More</a>";
    return "<nav class=\"pager\" aria-label=\"Parts of this page\">"
        + back
        + "part "
        + (part + 1)
        + " of "
        + parts
        + on
        + "</nav>\n";
  }
}
