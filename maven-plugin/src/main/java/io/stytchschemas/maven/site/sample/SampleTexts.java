package io.stytchschemas.maven.site.sample;

import io.stytchschemas.maven.site.sample.Samples.Member;
import io.stytchschemas.maven.site.sample.Samples.Sample;
import java.util.List;
import java.util.stream.Collectors;

/** A sample spelled out. */
public final class SampleTexts {
  private SampleTexts() {}

  public static String json(Sample sample, String indent) {
    if (sample instanceof Sample.Leaf leaf) {
      return leaf.json();
    }
    if (sample instanceof Sample.Sequence list) {
      return "[" + json(list.element(), indent) + "]";
    }
    if (sample instanceof Sample.Entries map) {
      return "{\"key\": " + json(map.value(), indent) + "}";
    }
    if (sample instanceof Sample.Wrapped wrapped) {
      return json(wrapped.value(), indent);
    }
    Sample.Built object = (Sample.Built) sample;
    if (object.array()) {
      return object.members().stream()
          .map(each -> json(each.value(), indent))
          .collect(Collectors.joining(", ", "[", left(object, ", ") + ']'));
    }
    if (object.members().isEmpty()) {
      return "{}";
    }
    String inner = indent + "  ";
    List<String> lines =
        object.members().stream()
            .map(each -> inner + Literals.json(each.property()) + ": " + json(each.value(), inner))
            .toList();
    return "{\n" + String.join(",\n", lines) + left(object, ",\n" + inner) + '\n' + indent + '}';
  }

  private static String left(Sample.Built object, String before) {
    return object.more() == 0 ? "" : before + "… " + object.more() + " more";
  }

  public static String java(Sample sample, String indent) {
    if (sample instanceof Sample.Leaf leaf) {
      return leaf.java();
    }
    if (sample instanceof Sample.Sequence list) {
      return "List.of(" + java(list.element(), indent) + ')';
    }
    if (sample instanceof Sample.Entries map) {
      return "Map.of(\"key\", " + java(map.value(), indent) + ')';
    }
    if (sample instanceof Sample.Wrapped wrapped) {
      return "new " + wrapped.type() + '(' + java(wrapped.value(), indent) + ')';
    }
    Sample.Built object = (Sample.Built) sample;
    String inner = indent + "    ";
    return object.members().stream()
        .map(each -> call(each, inner))
        .collect(
            Collectors.joining(
                "",
                object.type() + ".builder()",
                left(object, '\n' + inner + "// ") + '\n' + inner + ".build()"));
  }

  private static String call(Member member, String indent) {
    return '\n' + indent + '.' + member.setter() + '(' + java(member.value(), indent) + ')';
  }
}
