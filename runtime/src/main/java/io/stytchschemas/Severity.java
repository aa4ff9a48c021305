package io.stytchschemas;

/** How much a {@link Violation} weighs. */
public enum Severity {
  /** The value is not valid. */
  ERROR,
  /** The value is valid, yet will hardly do what its author wants. */
  WARNING
}
