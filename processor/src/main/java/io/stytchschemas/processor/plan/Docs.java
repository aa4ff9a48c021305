package io.stytchschemas.processor.plan;

import io.stytchschemas.processor.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says about itself to people.
 *
 * @param description Markdown; may be empty
 * @param constraints plain sentences: "At least 5.", "Default: true."
 * @param named a value that the schema lists: its {@code const}, else the first of its {@code enum}
 */
public record Docs(
    String description, List<String> constraints, boolean deprecated, @Nullable JsonValue named) {
  public static final Docs NONE = new Docs("", List.of(), false);

  /** Of a schema that lists no values. */
  public Docs(String description, List<String> constraints, boolean deprecated) {
    this(description, constraints, deprecated, null);
  }
}
