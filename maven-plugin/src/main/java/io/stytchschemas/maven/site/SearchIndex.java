package io.stytchschemas.maven.site;

import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the search looks through: a line for each type, its name, its page and its properties. */
final class SearchIndex {
  /** No one looks for the ten-thousandth. */
  private static final int PROPERTIES = 300;

  private SearchIndex() {}

  static String of(SchemaTypes types) {
    return types.all().stream()
        .map(SearchIndex::line)
        .collect(Collectors.joining(",\n", "window.schemaTypes = [\n", "\n];\n"));
  }

  private static String line(SchemaType type) {
    List<String> properties = new ArrayList<>();
    if (type.plan() instanceof RecordPlan plan) {
      plan.components().stream()
          .limit(PROPERTIES)
          .map(ComponentPlan::property)
          .filter(each -> each.length() <= 100)
          .map(SearchIndex::quoted)
          .forEach(properties::add);
    }
    return '['
        + quoted(type.shortName())
        + ','
        + quoted(type.file())
        + ",["
        + String.join(",", properties)
        + "]]";
  }

  /** As JSON, which is JavaScript but for what would end a script. */
  private static String quoted(String text) {
    return Literals.json(Html.plain(text)).replace("<", "\\u003C");
  }
}
