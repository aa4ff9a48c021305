package com.acme.shop;

import io.stytchschemas.Schema;
import io.stytchschemas.check.Check;
import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonWriter;
import io.stytchschemas.json.PropertyNames;
import io.stytchschemas.json.RecordCodec;
import io.stytchschemas.json.UnionCodec;
import java.io.Serializable;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public sealed interface Figure extends Serializable permits Figure.OfShape, Figure.Text {
  Schema<Figure> SCHEMA = Codec.INSTANCE.direct("api.yaml#/components/schemas/Figure");

  record OfShape(Shape value) implements Figure {
    public OfShape {
      Objects.requireNonNull(value, "value");
    }
  }

  /** @param kind Always "text". */
  record Text(String kind, @Nullable Long size) implements Figure {
    public static final Schema<Text> SCHEMA = Codec.INSTANCE.direct("api.yaml#/components/schemas/Figure/oneOf/1");

    public Text {
      Codec.INSTANCE.require(0, kind);
    }

    public static Builder builder() {
      return new Builder();
    }

    public Builder toBuilder() {
      return new Builder().kind(kind).size(size);
    }

    public static final class Builder {
      private @Nullable String kind = "text";
      private @Nullable Long size;

      private Builder() {}

      /** Always "text". */
      public Builder kind(String kind) {
        this.kind = kind;
        return this;
      }

      public Builder size(@Nullable Long size) {
        this.size = size;
        return this;
      }

      /** @throws IllegalStateException if required components were not set, which it names */
      public Text build() {
        Codec.INSTANCE.requireAll(kind);
        return new Text(kind, size);
      }
    }

    static final class Codec extends RecordCodec<Text> {
      static final PropertyNames NAMES = PropertyNames.of("kind", "size").required(0);
      static final Codec INSTANCE = new Codec();

      private Codec() {
        super(Text.class, NAMES);
      }

      @Override
      public @Nullable Text read(JsonReader in) {
        String kind = null;
        Long size = null;
        in.beginObject();
        for (int index; (index = in.nextName(NAMES)) != JsonReader.END; ) {
          switch (index) {
            case 0 -> kind = in.readString();
            case 1 -> size = in.readLong();
          }
        }
        return in.failed() ? null : new Text(kind, size);
      }

      @Override
      protected void writeProperties(JsonWriter out, Text value) {
        out.property(NAMES, 0, value.kind);
        out.property(NAMES, 1, value.size);
      }

      @Override
      public boolean passes(Text value) {
        return "text".equals(value.kind);
      }

      @Override
      public Check check() {
        return Check.object(NAMES)
            .property("kind", Check.constant("text"))
            .property("size", Check.INTEGER);
      }
    }
  }

  final class Codec extends UnionCodec<Figure> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(Figure.class, "oneOf", "kind");
    }

    @Override
    public @Nullable Figure read(JsonReader in) {
      return switch (tag(in)) {
        case "circle", "triangle", "square" -> wrap(in, Shape.Codec.INSTANCE, OfShape::new);
        case "text" -> Text.Codec.INSTANCE.read(in);
        default -> noTag(in);
      };
    }

    @Override
    public void write(JsonWriter out, Figure value) {
      if (value instanceof OfShape branch) {
        Shape.Codec.INSTANCE.write(out, branch.value());
      } else if (value instanceof Text branch) {
        Text.Codec.INSTANCE.write(out, branch);
      }
    }

    @Override
    public boolean passes(Figure value) {
      if (value instanceof OfShape branch) {
        return Shape.Codec.INSTANCE.passes(branch.value());
      }
      if (value instanceof Text branch) {
        return Text.Codec.INSTANCE.passes(branch);
      }
      return true;
    }

    @Override
    public Check check() {
      return Check.oneOf(Check.ref(Shape.SCHEMA), Check.part(Figure.SCHEMA, "Text"));
    }

    @Override
    public Check part(String key) {
      return switch (key) {
        case "Text" -> Text.Codec.INSTANCE.check();
        default -> throw new IllegalArgumentException(key);
      };
    }
  }
}
