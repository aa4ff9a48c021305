package com.acme;

import io.stytchschemas.Schema;
import io.stytchschemas.check.Check;
import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonWriter;
import io.stytchschemas.json.UnionCodec;
import java.io.Serializable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public sealed interface Shape extends Serializable permits Circle, Square {
  Schema<Shape> SCHEMA = Codec.INSTANCE.direct("#/components/schemas/Shape");

  final class Codec extends UnionCodec<Shape> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(Shape.class, "oneOf");
    }

    @Override
    public @Nullable Shape read(JsonReader in) {
      return readAs(choose(in), in);
    }

    @Override
    protected @Nullable Shape readAs(int branch, JsonReader in) {
      return switch (branch) {
        case 0 -> Circle.Codec.INSTANCE.read(in);
        case 1 -> Square.Codec.INSTANCE.read(in);
        default -> noBranch(in);
      };
    }

    @Override
    public void write(JsonWriter out, Shape value) {
      if (value instanceof Circle branch) {
        Circle.Codec.INSTANCE.write(out, branch);
      } else if (value instanceof Square branch) {
        Square.Codec.INSTANCE.write(out, branch);
      }
    }

    @Override
    protected Check[] branches() {
      return new Check[] {
          Check.TRUE,
          Check.TRUE};
    }

    @Override
    public Check check() {
      return Check.TRUE;
    }
  }
}
