package io.stytchschemas.processor.plan;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says about itself to people.
 *
 * @param description Markdown; may be empty
 * @param constraints plain sentences: "At least 5.", "Default: true."
 * @param named a value that the schema names: its {@code const}, else the first of its {@code enum}
 *     or its {@code examples}, else its {@code default}
 * @param source the schema of a file of its own that a {@code $ref} leads to: what its class is
 *     called, or would be
 * @param inner of a list's elements or a map's values; the texts around it tell it, too
 */
public record Docs(
    String description,
    List<String> constraints,
    boolean deprecated,
    @Nullable JsonValue named,
    @Nullable ClassName source,
    @Nullable Docs inner) {
  public static final Docs NONE = new Docs("", List.of(), false);

  /** Of a schema that says no more. */
  public Docs(String description, List<String> constraints, boolean deprecated) {
    this(description, constraints, deprecated, null, null, null);
  }
}
