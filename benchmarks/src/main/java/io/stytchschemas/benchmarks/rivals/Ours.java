package io.stytchschemas.benchmarks.rivals;

import io.stytchschemas.Schema;
import io.stytchschemas.benchmarks.RequestKind;

/** Generated code: every check on, unless lenient. */
final class Ours implements Rival {
  private final boolean lenient;

  Ours(boolean lenient) {
    this.lenient = lenient;
  }

  @Override
  public Object read(RequestKind kind, byte[] json) {
    return lenient ? kind.schema().readLenient(json) : kind.schema().read(json);
  }

  @Override
  public byte[] write(RequestKind kind, Object value) {
    return write(kind.schema(), value);
  }

  private static <T> byte[] write(Schema<T> schema, Object value) {
    return schema.write(schema.type().cast(value));
  }
}
