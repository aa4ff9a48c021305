package io.stytchschemas.testing.values;

/** A few of them. */
public enum Currency {
  EUR,
  USD
}
