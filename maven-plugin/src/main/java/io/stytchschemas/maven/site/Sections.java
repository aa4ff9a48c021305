package io.stytchschemas.maven.site;

import io.stytchschemas.maven.site.html.Html;
import io.stytchschemas.maven.site.listed.Listed;
import io.stytchschemas.maven.site.sample.SampleTexts;
import io.stytchschemas.maven.site.sample.Samples.Sample;
import io.stytchschemas.processor.plan.SchemaPlan;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts that every page of a schema has. */
final class Sections {
  private static final int LONGEST_CODE = 10_000;

  /** As many as a reader looks through; the search finds the others. */
  private static final int REFERRERS = 100;

  private Sections() {}

  static String heading(String name, boolean deprecated) {
    return "<h1>"
        + Html.name(name)
        + (deprecated ? " " + Cells.badge("warn", "deprecated") : "")
        + "</h1>\n";
  }

  /** What the schema is found by. */
  static String keys(SchemaPlan schema) {
    return schema.keys().stream()
        .map(key -> "<code>" + Html.shortText(key) + "</code>")
        .collect(Collectors.joining(", "));
  }

  static String description(String html) {
    return html.isEmpty() ? "<p class=\"none\">The schema has no description.</p>" : html;
  }

  /**
   * A document and the Java for it.
   *
   * @param sample null where there is none that ends
   * @param shape the head of the class; empty where there is none
   */
  static String example(@Nullable Sample sample, String shape) {
    String json =
        sample == null
            ? "No document of this schema ends: each would have to hold another."
            : SampleTexts.json(sample, "");
    String value = sample == null ? "" : SampleTexts.java(sample, "");
    String between = shape.isEmpty() || value.isEmpty() ? "" : "\n\n";
    return "<h2 id=\"example\">Example</h2>\n<p>Made from the types; limits and patterns may ask for"
        + " other values.</p>\n<div class=\"sides\">\n"
        + code("JSON", json)
        + code("Java", shape + between + value)
        + "</div>\n";
  }

  /** What refers to it. */
  static String usedBy(List<Listed> referrers) {
    if (referrers.isEmpty()) {
      return "";
    }
    String links =
        referrers.stream()
            .limit(REFERRERS)
            .map(each -> "<li>" + Cells.link(each) + "</li>\n")
            .collect(Collectors.joining());
    int more = referrers.size() - REFERRERS;
    return "<h2 id=\"used-by\">Used by</h2>\n<ul class=\"columns\">\n"
        + links
        + (more > 0 ? "<li>" + more + " more</li>\n" : "")
        + "</ul>\n";
  }

  private static String code(String language, String text) {
    return "<section><h3>"
        + language
        + "</h3><pre tabindex=\"0\" role=\"region\" aria-label=\""
        + language
        + "\"><code>"
        + cut(text)
        + "</code></pre></section>\n";
  }

  private static String cut(String text) {
    return Html.text(
        text.length() <= LONGEST_CODE ? text : text.substring(0, LONGEST_CODE) + "\n…");
  }
}
