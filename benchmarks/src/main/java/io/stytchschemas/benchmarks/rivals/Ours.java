package io.stytchschemas.benchmarks.rivals;

import io.stytchschemas.Schema;
import io.stytchschemas.benchmarks.RequestKind;
import io.stytchschemas.stytch.CustomClaims;

/** Generated code: every check on, unless lenient. */
final class Ours implements Rival {
  enum Way {
    STRICT,
    LENIENT,
    /** Strict, and the claims are asked for their values. */
    OPENED,
    /** Strict, and the claims are made anew, so that they have to be written value by value. */
    BUILT
  }

  private final Way way;

  Ours(Way way) {
    this.way = way;
  }

  @Override
  public Object read(RequestKind kind, byte[] json) {
    Object value = way == Way.LENIENT ? kind.schema().readLenient(json) : kind.schema().read(json);
    CustomClaims claims = way == Way.OPENED || way == Way.BUILT ? kind.claims(value) : null;
    if (claims == null || claims.asMap().isEmpty() || way == Way.OPENED) {
      return value;
    }
    return kind.withClaims(value, CustomClaims.of(claims.asMap()));
  }

  @Override
  public byte[] write(RequestKind kind, Object value) {
    return write(kind.schema(), value);
  }

  private static <T> byte[] write(Schema<T> schema, Object value) {
    return schema.write(schema.type().cast(value));
  }
}
