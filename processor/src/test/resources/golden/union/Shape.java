package com.acme;

import io.stytchschemas.Schema;
import io.stytchschemas.check.Violations;
import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonWriter;
import io.stytchschemas.json.UnionCodec;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public sealed interface Shape permits Circle, Square {
  /** Reads, writes and checks documents of this schema. */
  Schema<Shape> SCHEMA = Codec.INSTANCE.direct("#/components/schemas/Shape",
      ShapeValidator.INSTANCE);

  final class Codec extends UnionCodec<Shape> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(Shape.class, "oneOf");
    }

    @Override
    public @Nullable Shape read(JsonReader in) {
      int mark = in.mark();
      Object json = in.readValue();
      in.reset(mark);
      if (ShapeValidator.checkCircle(json, Violations.QUIET)) {
        return Circle.Codec.INSTANCE.read(in);
      }
      if (ShapeValidator.checkSquare(json, Violations.QUIET)) {
        return Square.Codec.INSTANCE.read(in);
      }
      if (in.isLenient()) {
        Shape value = in.tryRead(Circle.Codec.INSTANCE);
        if (value != null) {
          return value;
        }
        value = in.tryRead(Square.Codec.INSTANCE);
        if (value != null) {
          return value;
        }
      }
      return noBranch(in);
    }

    @Override
    public void write(JsonWriter out, Shape value) {
      if (value instanceof Circle branch) {
        Circle.Codec.INSTANCE.write(out, branch);
      } else if (value instanceof Square branch) {
        Square.Codec.INSTANCE.write(out, branch);
      }
    }
  }
}
