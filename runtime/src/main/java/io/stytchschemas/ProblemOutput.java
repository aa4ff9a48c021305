package io.stytchschemas;

import io.stytchschemas.json.JsonWriter;
import java.nio.charset.StandardCharsets;

/** Spells problem details out as JSON. */
final class ProblemOutput {
  private ProblemOutput() {}

  static String of(ProblemDetails problem) {
    try (JsonWriter out = JsonWriter.borrow()) {
      write(out, problem);
      return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }
  }

  private static void write(JsonWriter out, ProblemDetails problem) {
    out.beginObject();
    text(out, "title", problem.title());
    out.name("status");
    out.write(problem.status());
    text(out, "detail", problem.detail());
    if (!problem.errors().isEmpty()) {
      out.name("errors");
      out.beginArray();
      problem.errors().forEach(error -> write(out, error));
      out.endArray();
    }
    out.endObject();
  }

  private static void write(JsonWriter out, Violation error) {
    out.beginObject();
    text(out, "pointer", error.instanceLocation());
    text(out, "keyword", error.keyword());
    text(out, "message", error.message());
    out.endObject();
  }

  private static void text(JsonWriter out, String name, String value) {
    out.name(name);
    out.write(value);
  }
}
