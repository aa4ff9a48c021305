package io.stytchschemas.check;

/**
 * What has checks. Every generated {@link io.stytchschemas.Schema} is one, so that checks of other
 * packages and jars refer to it. For generated code alone.
 */
public interface Checked {

  /** The check of the whole schema: the same object each time. */
  Check check();

  /**
   * The check of a part of the schema: the same object each time.
   *
   * @param key of a nested type its name below that of the file's, such as {@code
   *     "Address.Country"}; else the JSON Pointer, such as {@code "/$defs/positiveInteger"}
   * @throws IllegalArgumentException if there is none
   */
  Check part(String key);
}
