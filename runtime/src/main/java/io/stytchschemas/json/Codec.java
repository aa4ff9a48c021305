package io.stytchschemas.json;

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
   * of the schema are the validator's business.
   *
   * @return the value; null for a JSON null of a nullable schema, and, while the reader collects
   *     failures instead of stopping at the first, where nothing could be made
   */
  @Nullable T read(JsonReader in);

  /** Writes {@code value} as one JSON value. */
  void write(JsonWriter out, T value);
}
