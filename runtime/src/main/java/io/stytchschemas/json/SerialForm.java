package io.stytchschemas.json;

import io.stytchschemas.Schema;
import java.io.Serializable;

/**
 * A value in a stream of objects, as its document: for types with an {@code Optional} in them,
 * which is not serializable.
 */
final class SerialForm implements Serializable {
  private static final long serialVersionUID = 1;

  private final Class<?> type;
  private final byte[] json;

  SerialForm(Class<?> type, byte[] json) {
    this.type = type;
    this.json = json;
  }

  private Object readResolve() {
    return Schema.of(type).readLenient(json);
  }
}
