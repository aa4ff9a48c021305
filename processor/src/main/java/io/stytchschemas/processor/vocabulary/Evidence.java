package io.stytchschemas.processor.vocabulary;

/** By what of a typed value it is evident whether an assertion holds. */
public enum Evidence {
  /** There is nothing to ask: no value of the type breaks it. */
  BY_TYPE,
  /** By a condition, {@link Assertion#holds}. */
  BY_VALUE,
  /**
   * By a condition, {@link Assertion#holds}, on which properties there are. A record has components
   * for all that are asked for by name.
   */
  BY_PRESENCE,
  /** It holds where its subschemas do, which are asked of the value's own typed parts. */
  BY_PARTS,
  /** Not at all: binding loses what it looks at. */
  BY_DOCUMENT
}
