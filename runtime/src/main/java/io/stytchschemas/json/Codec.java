package io.stytchschemas.json;

import io.stytchschemas.check.Check;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one generated type. Implementations hold no state; one instance serves all
 * threads.
 *
 * @param <T> the Java type that a JSON value of the schema becomes
 */
public interface Codec<T> {

  /**
   * Binds the next JSON value. What the Java type cannot hold fails through the reader; the limits
   * of the schema are what {@link #passes} and the checks ask about.
   *
   * @return the value; null for a JSON null of a nullable schema, and, while the reader collects
   *     failures instead of stopping at the first, where nothing could be made
   */
  @Nullable T read(JsonReader in);

  /** Writes {@code value} as one JSON value. */
  void write(JsonWriter out, T value);

  /**
   * Whether there is nothing to report of the JSON form of {@code value}, not even a warning. False
   * also where only the checks can tell.
   */
  default boolean passes(T value) {
    return false;
  }

  /** The check of the schema, made anew. */
  default Check check() {
    throw new UnsupportedOperationException(
        "the type has no check of its own: ask for a part of the schema that it stands in");
  }

  /**
   * A check that stands apart, made anew.
   *
   * @param key as generated code names it
   * @throws IllegalArgumentException if there is none
   */
  default Check part(String key) {
    throw new IllegalArgumentException(
        "the schema has no part \"" + key + "\": Checked.part says what its keys are");
  }
}
