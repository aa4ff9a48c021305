package io.stytchschemas.maven.site;

import io.stytchschemas.maven.site.sample.Samples;
import io.stytchschemas.processor.emit.TypeNames;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.EnumPlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.plan.TypePlan.UnionPlan;
import io.stytchschemas.processor.plan.TypePlan.UnknownPlan;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The head of a generated type, as far as a page shows it. */
final class JavaShape {
  private JavaShape() {}

  static String of(TypePlan plan) {
    String name = plan.name().simpleName();
    if (plan instanceof RecordPlan object) {
      if (object.large()) {
        return "final class " + name + " {\n" + shown(object, "();\n", "();") + "\n}";
      }
      String components = shown(object, ",\n", "");
      return "record " + name + (components.isEmpty() ? "()" : "(\n" + components + ')');
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

  private static String shown(RecordPlan plan, String between, String end) {
    List<String> all = components(plan).toList();
    int more = all.size() - Samples.MOST;
    return all.stream().limit(Samples.MOST).collect(Collectors.joining(between))
        + (more > 0 ? between + "    // " + more + " more" : end);
  }

  private static Stream<String> components(RecordPlan plan) {
    Stream<String> named =
        plan.components().stream()
            .map(each -> line(TypeNames.component(each).toString(), each.name()));
    UnknownPlan others = plan.unknown();
    return others == null
        ? named
        : Stream.concat(
            named, Stream.of(line(TypeNames.unknown(others).toString(), others.name())));
  }

  private static String line(String type, String name) {
    return "    " + Cells.shortened(type) + ' ' + name;
  }

  private static String some(Stream<String> names) {
    List<String> all = names.limit(Samples.MOST + 1L).toList();
    return all.stream().limit(Samples.MOST).collect(Collectors.joining(", "))
        + (all.size() > Samples.MOST ? ", …" : "");
  }
}
