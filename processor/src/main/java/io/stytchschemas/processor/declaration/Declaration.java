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

  /**
   * The values of an annotation, by the names of its members.
   *
   * @param <X> what is thrown where a value cannot be told
   */
  public interface Members<X extends Exception> {
    List<String> texts(String member) throws X;

    /**
     * @param otherwise the default
     */
    String text(String member, String otherwise) throws X;

    boolean flag(String member) throws X;
  }

  /** What an annotation says. */
  public static <X extends Exception> Declaration of(String packageName, Members<X> annotation)
      throws X {
    return new Declaration(
        packageName,
        annotation.texts("value"),
        annotation.texts("references"),
        annotation.texts("uris"),
        annotation.text("trimPrefix", ""),
        annotation.flag("keepUnknown"),
        annotation.flag("assertFormats"),
        annotation.texts("names"),
        annotation.texts("types"),
        annotation.text("dialect", DEFAULT_DIALECT),
        annotation.texts("rules"));
  }
}
