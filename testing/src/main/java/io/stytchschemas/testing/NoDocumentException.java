package io.stytchschemas.testing;

import io.stytchschemas.Schema;

/**
 * No document of a schema was found: there may be none, or the schema asks for what cannot be put
 * together from its parts, such as a pattern that looks ahead.
 */
public final class NoDocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** For this module alone. */
  public NoDocumentException(Schema<?> schema, int tries, String last) {
    super(
        "no document of "
            + schema.id()
            + " was found in "
            + tries
            + " tries; what was wrong with the last one: "
            + last);
  }
}
