package io.stytchschemas.processor.plan;

import java.util.List;

/**
 * What a schema says about itself to people.
 *
 * @param description Markdown; may be empty
 * @param constraints plain sentences: "At least 5.", "Default: true."
 */
public record Docs(String description, List<String> constraints, boolean deprecated) {
  public static final Docs NONE = new Docs("", List.of(), false);
}
