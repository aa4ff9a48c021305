package io.stytchschemas.jackson;

import io.stytchschemas.GeneratedSchema;
import io.stytchschemas.Schema;
import io.stytchschemas.check.Check;
import io.stytchschemas.json.Codec;
import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonWriter;
import io.stytchschemas.stytch.CustomClaims;
import org.jspecify.annotations.Nullable;

/** The schemas of the types that the module reads and writes. */
final class TypeSchemas {
  private static final Schema<CustomClaims> CLAIMS =
      GeneratedSchema.direct("custom claims", CustomClaims.class, new ClaimsCodec());

  private TypeSchemas() {}

  /** Of a generated type, and of custom claims; null of types of others. */
  @SuppressWarnings("unchecked") // The schema of claims is that of their class.
  static <T> @Nullable Schema<T> find(Class<T> type) {
    return type == CustomClaims.class ? (Schema<T>) CLAIMS : Schema.find(type).orElse(null);
  }

  /**
   * Claims apart from a request: any object. What holds for those of a request, its schema says.
   */
  private static final class ClaimsCodec implements Codec<CustomClaims> {
    @Override
    public CustomClaims read(JsonReader in) {
      return CustomClaims.read(in);
    }

    @Override
    public void write(JsonWriter out, CustomClaims value) {
      value.write(out);
    }

    @Override
    public boolean passes(CustomClaims value) {
      return true;
    }

    @Override
    public Check check() {
      return Check.TRUE;
    }
  }
}
