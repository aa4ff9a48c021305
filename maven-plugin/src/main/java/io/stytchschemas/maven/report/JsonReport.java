package io.stytchschemas.maven.report;

import io.stytchschemas.maven.api.ApiElement;
import io.stytchschemas.maven.change.Caller;
import io.stytchschemas.maven.change.Change;
import io.stytchschemas.maven.change.Changes;
import io.stytchschemas.maven.change.Effect;
import io.stytchschemas.maven.change.Effect.Weight;
import io.stytchschemas.maven.text.JsonTexts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report for tools: one object, with an object for each change. */
final class JsonReport {
  private JsonReport() {}

  static String of(ChangeReport report) {
    Changes changes = report.changes();
    String kinds =
        changes.totals().entrySet().stream()
            .map(each -> JsonTexts.quoted(each.getKey().label()) + ":" + each.getValue())
            .collect(Collectors.joining(",", "{", "}"));
    String all =
        Stream.concat(changes.changes().stream(), changes.documentation().stream())
            .map(JsonReport::change)
            .collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
    return "{\n  \"from\":"
        + JsonTexts.quoted(report.from())
        + ",\n  \"to\":"
        + JsonTexts.quoted(report.to())
        + ",\n  \"breaking\":"
        + changes.breaking().size()
        + ",\n  \"kinds\":"
        + kinds
        + ",\n  \"changes\":"
        + (changes.totals().isEmpty() ? "[]" : all)
        + "\n}\n";
  }

  private static String change(Change change) {
    ApiElement element = change.element();
    return object(
        List.of(
            Map.entry("subject", JsonTexts.quoted(element.subject())),
            Map.entry("what", JsonTexts.quoted(lower(element.kind()))),
            Map.entry(
                "change",
                JsonTexts.quoted(
                    change.before() == null
                        ? "added"
                        : change.after() == null ? "removed" : "changed")),
            Map.entry("direction", JsonTexts.quoted(lower(element.direction()))),
            Map.entry("breaking", String.valueOf(change.isBreaking())),
            Map.entry("silent", String.valueOf(change.weight() == Weight.SILENT)),
            Map.entry(
                "effects", list(change.effects().stream().map(JsonReport::effect).toList()))));
  }

  private static String effect(Effect effect) {
    return object(
        List.of(
            Map.entry("kind", JsonTexts.quoted(effect.kind().label())),
            Map.entry("text", JsonTexts.quoted(effect.text())),
            Map.entry("breaking", String.valueOf(effect.weight() != Weight.NONE)),
            Map.entry(
                "callers",
                list(
                    effect.callers().stream()
                        .sorted()
                        .map(Caller::label)
                        .map(JsonTexts::quoted)
                        .toList())),
            Map.entry("wire", JsonTexts.quoted(effect.wire()))));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String object(List<Map.Entry<String, String>> members) {
    return members.stream()
        .map(member -> JsonTexts.quoted(member.getKey()) + ":" + member.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String list(List<String> elements) {
    return elements.stream().collect(Collectors.joining(",", "[", "]"));
  }
}
