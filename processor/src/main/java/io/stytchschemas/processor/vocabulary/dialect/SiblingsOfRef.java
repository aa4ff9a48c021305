package io.stytchschemas.processor.vocabulary.dialect;

import java.util.Set;

/**
 * What stands beside a {@code $ref} up to draft-07, where "all other properties in a '$ref' object
 * must be ignored" (draft-07 core, section 8.3). Texts for people and definitions are read all the
 * same: they assert nothing.
 */
final class SiblingsOfRef {
  private static final Set<String> READ =
      Set.of(
          "$ref",
          "$schema",
          "$comment",
          "title",
          "description",
          "default",
          "examples",
          "example",
          "deprecated",
          "readOnly",
          "writeOnly",
          "nullable",
          "definitions",
          "$defs",
          "id",
          "$id");

  private SiblingsOfRef() {}

  static boolean areHidden(String keyword) {
    return !READ.contains(keyword) || keyword.equals("id") || keyword.equals("$id");
  }

  /** Whether its author will want to know that it is hidden. */
  static boolean areMissed(String keyword) {
    return !READ.contains(keyword);
  }

  /** Why a keyword has no effect there, and what would. */
  static final String REASON =
      "up to draft-07 and in OpenAPI 3.0 a $ref hides all keywords beside it; put both into an allOf";
}
