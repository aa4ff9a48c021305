package io.stytchschemas.check;

/**
 * What has checks. Every generated {@link io.stytchschemas.Schema} is one, so that checks of other
 * packages and jars refer to it. For generated code alone.
 */
public interface Checked {

  /** The check of the whole schema: the same object each time. */
  Check check();

  /**
   * The check of a part that has no schema of its own: the same object each time.
   *
   * @param pointer such as {@code "#/$defs/positiveInteger"}
   * @throws IllegalArgumentException if there is none
   */
  Check part(String pointer);
}
