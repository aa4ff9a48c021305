package com.acme.shop;

import io.stytchschemas.Schema;
import io.stytchschemas.check.Check;
import io.stytchschemas.json.Codecs;
import io.stytchschemas.json.EnumCodec;
import io.stytchschemas.json.EnumValue;
import io.stytchschemas.json.Immutables;
import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonWriter;
import io.stytchschemas.json.PropertyNames;
import io.stytchschemas.json.RecordCodec;
import io.stytchschemas.json.UnionCodec;
import java.io.Serializable;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public sealed interface Shape extends Serializable permits Shape.Circle, Shape.Polygon {
  Schema<Shape> SCHEMA = Codec.INSTANCE.direct("api.yaml#/components/schemas/Shape");

  /**
   * @param kind Always "circle".
   * @param radius Greater than 0.
   */
  record Circle(String kind, double radius) implements Shape {
    public static final Schema<Circle> SCHEMA = Codec.INSTANCE.direct("api.yaml#/components/schemas/Shape/oneOf/0");

    public Circle {
      Codec.INSTANCE.require(0, kind);
    }

    public static Builder builder() {
      return new Builder();
    }

    public Builder toBuilder() {
      return new Builder().kind(kind).radius(radius);
    }

    public static final class Builder {
      private @Nullable String kind = "circle";
      private @Nullable Double radius;

      private Builder() {}

      /** Always "circle". */
      public Builder kind(String kind) {
        this.kind = kind;
        return this;
      }

      /** Greater than 0. */
      public Builder radius(double radius) {
        this.radius = radius;
        return this;
      }

      /** @throws IllegalStateException if required components were not set, which it names */
      public Circle build() {
        Codec.INSTANCE.requireAll(kind, radius);
        return new Circle(kind, radius);
      }
    }

    static final class Codec extends RecordCodec<Circle> {
      static final PropertyNames NAMES = PropertyNames.ofRequired("kind", "radius");
      static final Codec INSTANCE = new Codec();

      private Codec() {
        super(Circle.class, NAMES);
      }

      @Override
      public @Nullable Circle read(JsonReader in) {
        String kind = null;
        double radius = 0;
        in.beginObject();
        for (int index; (index = in.nextName(NAMES)) != JsonReader.END; ) {
          switch (index) {
            case 0 -> kind = in.readString();
            case 1 -> radius = in.readDouble();
          }
        }
        return in.failed() ? null : new Circle(kind, radius);
      }

      @Override
      protected void writeProperties(JsonWriter out, Circle value) {
        out.property(NAMES, 0, value.kind);
        out.property(NAMES, 1, value.radius);
      }

      @Override
      public boolean passes(Circle value) {
        return "circle".equals(value.kind)
            && Double.isFinite(value.radius)
            && value.radius > 0;
      }

      @Override
      public Check check() {
        return Check.object(NAMES)
            .property("kind", Check.constant("circle"))
            .property("radius", Check.NUMBER.and(Check.exclusiveMinimum(0)));
      }
    }
  }

  /**
   * @param kind One of "triangle", "square".
   * @param corners At least 6 items.
   */
  record Polygon(Kind kind, List<Double> corners) implements Shape {
    public static final Schema<Polygon> SCHEMA = Codec.INSTANCE.direct("api.yaml#/components/schemas/Shape/oneOf/1");

    public Polygon {
      Codec.INSTANCE.require(0, kind);
      Codec.INSTANCE.require(1, corners);
      corners = Immutables.list(corners);
    }

    public static Builder builder() {
      return new Builder();
    }

    public Builder toBuilder() {
      return new Builder().kind(kind).corners(corners);
    }

    public static final class Builder {
      private @Nullable Kind kind;
      private @Nullable List<Double> corners;

      private Builder() {}

      /** One of "triangle", "square". */
      public Builder kind(Kind kind) {
        this.kind = kind;
        return this;
      }

      /** At least 6 items. */
      public Builder corners(List<Double> corners) {
        this.corners = corners;
        return this;
      }

      public Builder addCorner(Double element) {
        return corners(Immutables.add(this.corners, element));
      }

      /** @throws IllegalStateException if required components were not set, which it names */
      public Polygon build() {
        Codec.INSTANCE.requireAll(kind, corners);
        return new Polygon(kind, corners);
      }
    }

    public sealed interface Kind extends EnumValue {
      Schema<Kind> SCHEMA = Codec.INSTANCE.direct("api.yaml#/components/schemas/Shape/oneOf/1/properties/kind");

      /** The value, whether the schema lists it or not. */
      static Kind of(String value) {
        return Codec.INSTANCE.of(value);
      }

      /** The values that the schema lists. */
      enum Known implements Kind {
        TRIANGLE("triangle"),
        SQUARE("square");

        private final String value;

        Known(String value) {
          this.value = value;
        }

        @Override
        public String value() {
          return value;
        }

        @Override
        public String toString() {
          return value;
        }
      }

      /** A value that the schema does not list. */
      record Unknown(String value) implements Kind {
        public Unknown {
          Codec.INSTANCE.requireUnknown(value);
        }

        @Override
        public String toString() {
          return value;
        }
      }

      final class Codec extends EnumCodec<Kind> {
        static final Codec INSTANCE = new Codec();

        private Codec() {
          super(Kind.class, Known.values());
        }

        @Override
        protected Kind unknown(String text) {
          return new Unknown(text);
        }

        @Override
        public Check check() {
          return listed();
        }
      }
    }

    static final class Codec extends RecordCodec<Polygon> {
      static final PropertyNames NAMES = PropertyNames.ofRequired("kind", "corners");
      static final Codec INSTANCE = new Codec();

      private Codec() {
        super(Polygon.class, NAMES);
      }

      @Override
      public @Nullable Polygon read(JsonReader in) {
        Kind kind = null;
        List<Double> corners = null;
        in.beginObject();
        for (int index; (index = in.nextName(NAMES)) != JsonReader.END; ) {
          switch (index) {
            case 0 -> kind = Kind.Codec.INSTANCE.read(in);
            case 1 -> corners = in.readList(Codecs.DOUBLE);
          }
        }
        return in.failed() ? null : new Polygon(kind, corners);
      }

      @Override
      protected void writeProperties(JsonWriter out, Polygon value) {
        out.property(NAMES, 0, value.kind, Kind.Codec.INSTANCE);
        out.listProperty(NAMES, 1, value.corners, Codecs.DOUBLE);
      }

      private static boolean passesEachCorners(List<Double> values) {
        for (Double each : values) {
          if (!Double.isFinite(each)) {
            return false;
          }
        }
        return true;
      }

      @Override
      public boolean passes(Polygon value) {
        return value.kind.isKnown()
            && value.corners.size() >= 6
            && passesEachCorners(value.corners);
      }

      @Override
      public Check check() {
        return Check.object(NAMES)
            .property("kind", Check.part(Shape.SCHEMA, "Polygon.Kind"))
            .property("corners", Check.array()
                .minItems(6)
                .items(Check.NUMBER));
      }
    }
  }

  final class Codec extends UnionCodec<Shape> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(Shape.class, "oneOf", "kind");
    }

    @Override
    public @Nullable Shape read(JsonReader in) {
      return switch (tag(in)) {
        case "circle" -> Circle.Codec.INSTANCE.read(in);
        case "triangle", "square" -> Polygon.Codec.INSTANCE.read(in);
        default -> noTag(in);
      };
    }

    @Override
    public void write(JsonWriter out, Shape value) {
      if (value instanceof Circle branch) {
        Circle.Codec.INSTANCE.write(out, branch);
      } else if (value instanceof Polygon branch) {
        Polygon.Codec.INSTANCE.write(out, branch);
      }
    }

    @Override
    public boolean passes(Shape value) {
      if (value instanceof Circle branch) {
        return Circle.Codec.INSTANCE.passes(branch);
      }
      if (value instanceof Polygon branch) {
        return Polygon.Codec.INSTANCE.passes(branch);
      }
      return true;
    }

    @Override
    public Check check() {
      return Check.oneOf(Check.part(Shape.SCHEMA, "Circle"), Check.part(Shape.SCHEMA, "Polygon"));
    }

    @Override
    public Check part(String key) {
      return switch (key) {
        case "Circle" -> Circle.Codec.INSTANCE.check();
        case "Polygon" -> Polygon.Codec.INSTANCE.check();
        case "Polygon.Kind" -> Polygon.Kind.Codec.INSTANCE.check();
        default -> throw new IllegalArgumentException(key);
      };
    }
  }
}
