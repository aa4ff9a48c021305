package io.stytchschemas.json;

/**
 * Thrown, without a stack trace, where a reader that stops at the first failure meets one. Never
 * leaves a Schema.
 */
public final class BindingFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  @SuppressWarnings("StaticAssignmentOfThrowable") // it has no stack and takes no suppressed ones
  static final BindingFailure INSTANCE = new BindingFailure();

  private BindingFailure() {
    super("the JSON value is not of the schema", null, false, false);
  }
}
