package io.stytchschemas;

/**
 * What both exceptions of stytch-schemas have in common: unchecked, and never a value in a message.
 */
public abstract sealed class StytchSchemasException extends RuntimeException
    permits MalformedJsonException, SchemaViolationException {
  private static final long serialVersionUID = 1;

  StytchSchemasException(String message) {
    super(message);
  }

  /** This failure as the answer of an HTTP server that was sent such JSON. */
  public abstract ProblemDetails problemDetails();
}
