package io.stytchschemas.maven.site;

import io.stytchschemas.maven.site.html.Html;
import io.stytchschemas.maven.site.listed.Listed;
import io.stytchschemas.maven.site.sample.Literals;
import java.util.List;
import java.util.stream.Collectors;

/** What the search looks through: a line for each type, its name, its page and its properties. */
final class SearchIndex {
  /** No one looks for the ten-thousandth. */
  private static final int PROPERTIES = 300;

  private SearchIndex() {}

  static String of(List<Listed> listed) {
    return listed.stream()
        .map(SearchIndex::line)
        .collect(Collectors.joining(",\n", "window.schemaTypes = [\n", "\n];\n"));
  }

  private static String line(Listed type) {
    String properties =
        type.properties().stream()
            .limit(PROPERTIES)
            .filter(each -> each.length() <= 100)
            .map(SearchIndex::quoted)
            .collect(Collectors.joining(","));
    return '[' + quoted(type.shortName()) + ',' + quoted(type.file()) + ",[" + properties + "]]";
  }

  /** As JSON, which is JavaScript but for what would end a script. */
  private static String quoted(String text) {
    return Literals.json(Html.plain(text)).replace("<", "\\u003C");
  }
}
