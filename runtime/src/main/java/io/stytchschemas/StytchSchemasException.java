package io.stytchschemas;

/**
 * What all exceptions of stytch-schemas have in common: unchecked, and never a value in a message.
 */
public abstract class StytchSchemasException extends RuntimeException {
  private static final long serialVersionUID = 1;

  protected StytchSchemasException(String message) {
    super(message);
  }

  /** This failure as the answer of an HTTP server that was sent such JSON. */
  public abstract ProblemDetails problemDetails();
}
