package io.stytchschemas.maven.site;

import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The head of a generated type, as far as a page shows it. */
final class JavaShape {
  private JavaShape() {}

  static String of(TypePlan plan) {
    String name = plan.name().simpleName();
    if (plan instanceof RecordPlan object) {
      List<String> components =
          object.components().stream()
              .map(
                  each ->
                      "    "
                          + Cells.shortened(TypeNames.component(each).toString())
                          + ' '
                          + each.name())
              .toList();
      return "record " + name + (components.isEmpty() ? "()" : list(components));
    }
    if (plan instanceof UnionPlan union) {
      return "sealed interface "
          + name
          + "\n    permits "
          + some(union.implementations().stream().map(each -> each.implementation().simpleName()));
    }
    return plan instanceof EnumPlan values
        ? "enum "
            + name
            + ".Known { "
            + some(values.constants().stream().map(each -> each.name()))
            + " }"
        : "final class " + name;
  }

  private static String list(List<String> components) {
    String shown =
        components.stream().limit(Samples.MOST).collect(Collectors.joining(",\n", "(\n", ""));
    int more = components.size() - Samples.MOST;
    return shown + (more > 0 ? ",\n    // " + more + " more" : "") + ")";
  }

  private static String some(Stream<String> names) {
    List<String> all = names.limit(Samples.MOST + 1L).toList();
    return all.stream().limit(Samples.MOST).collect(Collectors.joining(", "))
        + (all.size() > Samples.MOST ? ", …" : "");
  }
}
