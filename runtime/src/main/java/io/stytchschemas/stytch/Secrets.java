package io.stytchschemas.stytch;

/** Which properties hold secrets. */
public final class Secrets {
  private Secrets() {}

  /** Whether the value of a property of this name must not be shown. */
  public static boolean isSecret(String propertyName) {
    throw new UnsupportedOperationException();
  }
}
