package io.stytchschemas;

import org.jspecify.annotations.Nullable;

/**
 * One of many documents in a stream: a value, or why it is none.
 *
 * @param number its number in the stream, counted from 1
 * @param line where it begins, counted from 1
 * @param value the value; null where there is a failure, or where the document is a JSON null that
 *     the schema allows
 * @param failure a {@link SchemaViolationException}, whose locations begin at this document, or a
 *     {@link MalformedJsonException}, whose line and column are those of the stream; null where the
 *     document is of the schema
 * @param <T> the Java type of a document
 */
public record Document<T extends @Nullable Object>(
    long number, long line, @Nullable T value, @Nullable StytchSchemasException failure) {

  /** Whether the document is of the schema. */
  public boolean isValid() {
    return failure == null;
  }

  /**
   * The value.
   *
   * @throws StytchSchemasException the failure, if there is one
   */
  // Without a failure a null is one that T allows.
  @SuppressWarnings("NullAway")
  public T orThrow() {
    if (failure != null) {
      throw failure;
    }
    return value;
  }
}
