package io.stytchschemas.maven.site;

import io.stytchschemas.maven.site.html.Html;
import io.stytchschemas.maven.site.html.Markdown;
import io.stytchschemas.maven.site.listed.Listed;
import io.stytchschemas.maven.site.listed.PlainSchema;
import io.stytchschemas.maven.site.listed.SchemaType;
import io.stytchschemas.maven.site.listed.SchemaTypes;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.Docs;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Chosen;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.TypePlan.UnknownPlan;
import io.stytchschemas.stytch.CustomClaims;
import io.stytchschemas.stytch.SessionDuration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a page says of one property. */
final class Cells {
  /** A description takes no more of a page. */
  private static final int DESCRIPTION = 8_000;

  private final SchemaTypes types;
  private final Markdown markdown;

  Cells(SchemaTypes types, Markdown markdown) {
    this.types = types;
    this.markdown = markdown;
  }

  /** The row of a property, with an id that links can name. */
  String row(ComponentPlan component) {
    String id = "p-" + Html.anchor(component.property());
    return "<tr id=\""
        + id
        + "\"><th scope=\"row\"><a class=\"self\" href=\"#"
        + id
        + "\"><code>"
        + Html.shortText(component.property())
        + "</code></a>"
        + badges(component)
        + "</th><td>"
        + type(component.type(), component.docs())
        + (component.nullable() ? " or null" : "")
        + "<br><code class=\"java\">"
        + java(component)
        + "</code></td><td>"
        + description(component.docs())
        + "</td></tr>\n";
  }

  /** The row of all properties that the schema does not name. */
  String row(UnknownPlan unknown) {
    return "<tr><th scope=\"row\">any other property</th><td>"
        + type(unknown.value(), unknown.docs())
        + (unknown.nullable() && unknown.value() != Scalar.PLAIN ? " or null" : "")
        + "<br><code class=\"java\">"
        + Html.shortText(unknown.name())
        + "</code></td><td>"
        + description(unknown.docs())
        + "<p>Kept, and written back.</p></td></tr>\n";
  }

  private static String badges(ComponentPlan component) {
    List<String> badges = new ArrayList<>();
    badges.add(
        component.required() ? badge("required", "required") : badge("optional", "optional"));
    if (component.docs().deprecated()) {
      badges.add(badge("warn", "deprecated"));
    }
    if (component.secret()) {
      badges.add(badge("secret", "secret"));
    }
    return badges.stream().collect(Collectors.joining(" ", "<br>", ""));
  }

  static String badge(String style, String text) {
    return "<span class=\"badge " + style + "\">" + text + "</span>";
  }

  private static String java(ComponentPlan component) {
    return Html.shortText(shortened(TypeNames.component(component).toString()))
        + ' '
        + Html.shortText(component.name());
  }

  /** A type without packages and annotations. */
  static String shortened(String type) {
    return type.replaceAll("@[\\w.]+\\s*", "")
        .replaceAll("\\.\\s+", ".")
        .replaceAll("\\b[a-z_]\\w*\\.\\s*", "");
  }

  /**
   * What JSON has, with links to what has a page.
   *
   * @param docs what is said of it; null where that is nothing
   */
  String type(JavaType type, @Nullable Docs docs) {
    PlainSchema source = types.source(docs);
    String structure = structure(type, docs == null ? null : docs.inner());
    return source == null ? structure : link(source) + " (" + structure + ")";
  }

  private String structure(JavaType type, @Nullable Docs inner) {
    if (type instanceof ListOf list) {
      return "array of " + type(list.element(), inner);
    }
    if (type instanceof MapOf map) {
      return map.value() == Scalar.PLAIN
          ? "object with any values"
          : "object, each value " + type(map.value(), inner);
    }
    SchemaType known = types.declared(type);
    return known == null ? scalar(type) : link(known);
  }

  static String link(Listed page) {
    return "<a href=\"" + Html.text(page.file()) + "\">" + Html.name(page.shortName()) + "</a>";
  }

  private static String scalar(JavaType type) {
    if (type instanceof Chosen chosen) {
      return chosen.json().keyword() + ", as " + Html.shortText(chosen.name().simpleName());
    }
    if (!(type instanceof Scalar scalar)) {
      return "a value of another module's type";
    }
    return switch (scalar) {
      case BOOLEAN -> "boolean";
      case INT, LONG, BIG_INTEGER -> "integer";
      case FLOAT, DOUBLE, BIG_DECIMAL -> "number";
      case STRING -> "string";
      case DATE_TIME -> "string, a date and time";
      case DATE -> "string, a date";
      case TIME -> "string, a time";
      case DURATION -> "string, a duration";
      case UUID -> "string, a UUID";
      case URI -> "string, a URI";
      case CLAIMS -> "object, custom claims";
      default -> "any value";
    };
  }

  /** The description, and the limits below it. */
  String description(Docs docs) {
    String words =
        docs.description().isBlank() ? "" : markdown.html(docs.description(), DESCRIPTION);
    String limits =
        docs.constraints().stream()
            .map(each -> "<li>" + limit(each) + "</li>")
            .collect(Collectors.joining());
    return words + (limits.isEmpty() ? "" : "<ul class=\"limits\">" + limits + "</ul>");
  }

  /** A pattern stands in backticks, at the end; it may have some in it. */
  private static String limit(String sentence) {
    int open = sentence.indexOf('`');
    if (open < 0 || !sentence.endsWith("`.")) {
      return Html.shortText(sentence);
    }
    String pattern = sentence.substring(open + 1, sentence.length() - 2);
    return Html.text(sentence.substring(0, open)) + "<code>" + Html.shortText(pattern) + "</code>.";
  }

  /** Stytch's own rules, where they bind. */
  static String rule(ComponentPlan component) {
    if (component.type() == Scalar.CLAIMS) {
      return "<li><code>"
          + Html.shortText(component.property())
          + "</code>: at most "
          + CustomClaims.MAX_BYTES
          + " bytes of JSON; null deletes a claim; reserved names are warned of.</li>";
    }
    return component.duration()
        ? "<li><code>"
            + Html.shortText(component.property())
            + "</code>: from "
            + SessionDuration.MIN_MINUTES
            + " to "
            + SessionDuration.MAX_MINUTES
            + " minutes ("
            + TimeUnit.MINUTES.toDays(SessionDuration.MAX_MINUTES)
            + " days); the builder also takes a <code>Duration</code>.</li>"
        : component.secret()
            ? "<li><code>"
                + Html.shortText(component.property())
                + "</code>: a secret, never shown in <code>toString()</code> or in a message.</li>"
            : "";
  }
}
