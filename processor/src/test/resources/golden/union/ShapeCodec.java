package com.acme;

import io.stytchschemas.GeneratedSchema;
import io.stytchschemas.Schema;
import io.stytchschemas.check.Violations;
import io.stytchschemas.json.Codec;
import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Shape}.
 */
@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public final class ShapeCodec implements Codec<Shape> {
  /**
   * The codec, which has no state.
   */
  public static final ShapeCodec INSTANCE = new ShapeCodec();

  static final Schema<Shape> SCHEMA = GeneratedSchema.direct("#/components/schemas/Shape",
      Shape.class, INSTANCE, ShapeValidator.INSTANCE);

  private ShapeCodec() {
  }

  @Override
  public @Nullable Shape read(JsonReader in) {
    int mark = in.mark();
    Object json = in.readValue();
    in.reset(mark);
    if (ShapeValidator.checkCircle(json, Violations.QUIET)) {
      return CircleCodec.INSTANCE.read(in);
    }
    if (ShapeValidator.checkSquare(json, Violations.QUIET)) {
      return SquareCodec.INSTANCE.read(in);
    }
    if (in.isLenient()) {
      Shape value = in.tryRead(CircleCodec.INSTANCE);
      if (value != null) {
        return value;
      }
      value = in.tryRead(SquareCodec.INSTANCE);
      if (value != null) {
        return value;
      }
    }
    in.fail("/oneOf", "must be of one of the kinds that the schema lists");
    return null;
  }

  @Override
  public void write(JsonWriter out, Shape value) {
    if (value instanceof Circle branch) {
      CircleCodec.INSTANCE.write(out, branch);
    } else if (value instanceof Square branch) {
      SquareCodec.INSTANCE.write(out, branch);
    }
  }
}
