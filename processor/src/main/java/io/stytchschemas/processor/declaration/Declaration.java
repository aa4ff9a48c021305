package io.stytchschemas.processor.declaration;

import java.util.List;

/** What one {@code @StytchSchemas} says; the members are the annotation's. */
public record Declaration(
    String packageName,
    List<String> value,
    List<String> references,
    List<String> uris,
    String trimPrefix,
    boolean keepUnknown,
    boolean assertFormats,
    List<String> names,
    List<String> types,
    String dialect,
    List<String> rules) {
  public static final String DEFAULT_DIALECT = "https://json-schema.org/draft/2020-12/schema";

  /** With the annotation's defaults for all that it need not say. */
  public static Declaration of(String packageName, List<String> value) {
    return new Declaration(
        packageName,
        value,
        List.of(),
        List.of(),
        "",
        false,
        false,
        List.of(),
        List.of(),
        DEFAULT_DIALECT,
        List.of());
  }
}
