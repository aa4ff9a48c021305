package io.stytchschemas.processor.plan;

/** What {@code toString} shows of a value that may hold secrets. */
public enum Masking {
  /** Nothing. */
  WHOLE("mask"),
  /** All but what has the name of a secret in it. */
  BY_NAMES("masked"),
  /** The same, with the names of Stytch's secrets. */
  BY_STYTCHS_NAMES("maskedAsStytch");

  private final String method;

  Masking(String method) {
    this.method = method;
  }

  /** The method of the runtime's {@code Secrets}. */
  public String method() {
    return method;
  }
}
