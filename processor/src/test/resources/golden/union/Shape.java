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
      int branch = in.choose(Shape.SCHEMA, "checkCircle", "checkSquare");
      if (branch == 0) {
        return Circle.Codec.INSTANCE.read(in);
      }
      if (branch == 1) {
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

    @Override
    public Check check() {
      return Check.TRUE;
    }

    @Override
    public Check part(String key) {
      return switch (key) {
        case "checkCircle" -> checkcheckCircle();
        case "checkSquare" -> checkcheckSquare();
        case "part" -> checkpart();
        default -> throw new IllegalArgumentException(key);
      };
    }

    private static Check checkcheckCircle() {
      return Check.TRUE;
    }

    private static Check checkcheckSquare() {
      return Check.TRUE;
    }

    private static Check checkpart() {
      return Check.TRUE;
    }
  }
}
