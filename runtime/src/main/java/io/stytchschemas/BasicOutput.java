package io.stytchschemas;

import io.stytchschemas.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Spells a result out in the {@code basic} output format of JSON Schema. */
final class BasicOutput {
  private final JsonWriter out;

  private BasicOutput(JsonWriter out) {
    this.out = out;
  }

  static String of(ValidationResult result) {
    try (JsonWriter out = JsonWriter.borrow()) {
      new BasicOutput(out).write(result);
      return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }
  }

  private void write(ValidationResult result) {
    out.beginObject();
    out.name("valid");
    out.write(result.isValid());
    write("errors", "error", result.errors());
    write("annotations", "annotation", result.warnings());
    out.endObject();
  }

  private void write(String list, String text, List<Violation> violations) {
    if (violations.isEmpty()) {
      return;
    }
    out.name(list);
    out.beginArray();
    for (Violation violation : violations) {
      out.beginObject();
      out.name("valid");
      out.write(violation.severity() != Severity.ERROR);
      out.name("keywordLocation");
      out.write(violation.keywordLocation());
      out.name("instanceLocation");
      out.write(violation.instanceLocation());
      out.name(text);
      out.write(violation.message());
      out.endObject();
    }
    out.endArray();
  }
}
