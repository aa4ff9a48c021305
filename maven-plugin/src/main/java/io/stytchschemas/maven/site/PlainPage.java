package io.stytchschemas.maven.site;

import io.stytchschemas.maven.site.html.Html;
import io.stytchschemas.maven.site.html.SitePage;
import io.stytchschemas.maven.site.listed.PlainSchema;
import io.stytchschemas.maven.site.listed.SchemaTypes;
import io.stytchschemas.maven.site.sample.Samples;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.SchemaPlan;

/** The page of a schema that has no class of its own. */
final class PlainPage {
  private final SchemaTypes types;
  private final Cells cells;
  private final Samples samples;

  PlainPage(SchemaTypes types, Cells cells, Samples samples) {
    this.types = types;
    this.cells = cells;
    this.samples = samples;
  }

  String of(PlainSchema page) {
    SchemaPlan schema = page.schema();
    String java = Cells.shortened(TypeNames.of(schema.type()).toString());
    return SitePage.of(
        page.name(),
        "../",
        Sections.heading(page.shortName(), schema.docs().deprecated())
            + "<p class=\"where\">Of the schema "
            + Sections.keys(schema)
            + "; it needs no class of its own.</p>\n"
            + Sections.description(cells.description(schema.docs()))
            + "<p>In JSON: "
            + cells.type(schema.type(), schema.docs())
            + (schema.nullable() ? " or null" : "")
            + ". In Java: <code>"
            + Html.shortText(java)
            + "</code>.</p>\n"
            + new NeighbourDiagram(page, types).svg()
            + Sections.example(samples.of(schema), "")
            + Sections.usedBy(types.referrers(page)));
  }
}
