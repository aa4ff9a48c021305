package io.stytchschemas.check;

import io.stytchschemas.ValidationResult;

/**
 * Takes what generated checks find, and knows where they are: in the instance and in the schema.
 */
public final class Violations {
  /**
   * Takes nothing: every {@link #add} says that the verdict is known. Holds no state; for branches.
   */
  public static final Violations QUIET = new Violations();

  /** How many violations one result has at most. */
  public static final int BOUND = 1_000;

  private Violations() {}

  /** Collects up to {@link #BOUND} violations. */
  public static Violations collecting() {
    return new Violations();
  }

  /**
   * Adds an error at the current place.
   *
   * @param keyword the keyword's location below the current one: a JSON Pointer such as {@code
   *     "/type"}
   * @return whether the caller should stop: the verdict is known and no more is wanted
   */
  public boolean add(String keyword, String message) {
    throw new UnsupportedOperationException();
  }

  /** Adds an error at the property {@code property} of the current place. */
  public boolean add(String property, String keyword, String message) {
    throw new UnsupportedOperationException();
  }

  /** Adds an error at the element {@code index} of the current place. */
  public boolean add(int index, String keyword, String message) {
    throw new UnsupportedOperationException();
  }

  /** Adds an error whose place is known in full, wherever this stands. */
  public boolean addAt(String instanceLocation, String keywordLocation, String message) {
    throw new UnsupportedOperationException();
  }

  /** Adds a warning at the current place. */
  public void warn(String keyword, String message) {
    throw new UnsupportedOperationException();
  }

  /**
   * Goes to a property of the current place; {@code keyword} as in {@link #add},
   * "/properties/name".
   */
  public void enter(String property, String keyword) {
    throw new UnsupportedOperationException();
  }

  /** Goes to an element of the current place. */
  public void enter(int index, String keyword) {
    throw new UnsupportedOperationException();
  }

  /** Goes to another schema for the same place: "/$ref", "/allOf/0". */
  public void enter(String keyword) {
    throw new UnsupportedOperationException();
  }

  /** Goes back to where the last enter came from. */
  public void leave() {
    throw new UnsupportedOperationException();
  }

  /** How many errors there are so far, to be compared with a later count; 0 when quiet. */
  public int errors() {
    throw new UnsupportedOperationException();
  }

  public ValidationResult toResult() {
    throw new UnsupportedOperationException();
  }
}
