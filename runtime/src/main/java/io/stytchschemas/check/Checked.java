package io.stytchschemas.check;

import io.stytchschemas.Schema;

/**
 * What has checks. Every generated {@link Schema} is one, so that checks of other packages and jars
 * refer to it. For generated code alone.
 */
public interface Checked {

  /**
   * A schema as what it is besides.
   *
   * @throws IllegalArgumentException if it was not generated
   */
  static Checked of(Schema<?> schema) {
    if (schema instanceof Checked checked) {
      return checked;
    }
    throw new IllegalArgumentException(
        schema
            + " was not generated, and has no checks: pass the SCHEMA of a generated type, or what"
            + " Schemas.get(key) of its package gives");
  }

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
