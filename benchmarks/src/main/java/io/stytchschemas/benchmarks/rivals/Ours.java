package io.stytchschemas.benchmarks.rivals;

import io.stytchschemas.Schema;
import io.stytchschemas.benchmarks.DocumentKind;
import io.stytchschemas.benchmarks.RequestKind;
import io.stytchschemas.stytch.CustomClaims;
import java.util.Map;

/** Generated code: every check on, unless lenient. */
final class Ours implements Rival {
  enum Way {
    STRICT,
    LENIENT,
    /** Strict, and the claims are asked for their values. */
    OPENED,
    /** Strict, and the claims are asked for one of them. */
    ASKED,
    /** Strict, and the claims are made anew, so that they have to be written value by value. */
    BUILT
  }

  /** A claim that some documents begin with; in others all are passed over to find none. */
  private static final String CLAIM = "role";

  private final Way way;

  /** The claim that was asked for last: kept, that the work is not optimised away. */
  Object asked;

  Ours(Way way) {
    this.way = way;
  }

  @Override
  public Object read(DocumentKind kind, byte[] json) {
    if (way == Way.LENIENT) {
      return kind.schema().readLenient(json);
    }
    Object value = kind.schema().read(json);
    return way == Way.STRICT ? value : withClaims((RequestKind) kind, value);
  }

  private Object withClaims(RequestKind kind, Object value) {
    CustomClaims claims = kind.claims(value);
    if (way == Way.ASKED) {
      asked = claims.get(CLAIM);
      return value;
    }
    Map<String, Object> opened = claims.asMap();
    return way == Way.OPENED ? value : kind.withClaims(value, CustomClaims.of(opened));
  }

  @Override
  public byte[] write(DocumentKind kind, Object value) {
    return write(kind.schema(), value);
  }

  private static <T> byte[] write(Schema<T> schema, Object value) {
    return schema.write(schema.type().cast(value));
  }
}
