package com.acme;

import io.stytchschemas.Schema;
import io.stytchschemas.check.Check;
import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonWriter;
import io.stytchschemas.json.PropertyNames;
import io.stytchschemas.json.RecordCodec;
import io.stytchschemas.json.UnionCodec;
import java.io.Serializable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public sealed interface Pet extends Serializable permits Pet.Cat, Pet.Dog {
  Schema<Pet> SCHEMA = Codec.INSTANCE.direct("#/components/schemas/Pet");

  record Cat(@Nullable String kind) implements Pet {
    public static final Schema<Cat> SCHEMA = Codec.INSTANCE.checked("#/components/schemas/Pet/$defs/Cat");

    public static Builder builder() {
      return new Builder();
    }

    public Builder toBuilder() {
      return new Builder().kind(kind);
    }

    public static final class Builder {
      private @Nullable String kind;

      private Builder() {}

      public Builder kind(@Nullable String kind) {
        this.kind = kind;
        return this;
      }

      public Cat build() {
        return new Cat(kind);
      }
    }

    static final class Codec extends RecordCodec<Cat> {
      static final PropertyNames NAMES = PropertyNames.of("kind");
      static final Codec INSTANCE = new Codec();

      private Codec() {
        super(Cat.class, NAMES);
      }

      @Override
      public @Nullable Cat read(JsonReader in) {
        String kind = null;
        in.beginObject();
        for (int index; (index = in.nextName(NAMES)) != JsonReader.END; ) {
          switch (index) {
            case 0 -> kind = in.readString();
          }
        }
        return in.failed() ? null : new Cat(kind);
      }

      @Override
      protected void writeProperties(JsonWriter out, Cat value) {
        out.property(NAMES, 0, value.kind);
      }

      @Override
      public boolean passes(Cat value) {
        return false;
      }

      @Override
      public Check check() {
        return Check.TRUE;
      }
    }
  }

  record Dog(@Nullable String kind) implements Pet {
    public static final Schema<Dog> SCHEMA = Codec.INSTANCE.checked("#/components/schemas/Pet/$defs/Dog");

    public static Builder builder() {
      return new Builder();
    }

    public Builder toBuilder() {
      return new Builder().kind(kind);
    }

    public static final class Builder {
      private @Nullable String kind;

      private Builder() {}

      public Builder kind(@Nullable String kind) {
        this.kind = kind;
        return this;
      }

      public Dog build() {
        return new Dog(kind);
      }
    }

    static final class Codec extends RecordCodec<Dog> {
      static final PropertyNames NAMES = PropertyNames.of("kind");
      static final Codec INSTANCE = new Codec();

      private Codec() {
        super(Dog.class, NAMES);
      }

      @Override
      public @Nullable Dog read(JsonReader in) {
        String kind = null;
        in.beginObject();
        for (int index; (index = in.nextName(NAMES)) != JsonReader.END; ) {
          switch (index) {
            case 0 -> kind = in.readString();
          }
        }
        return in.failed() ? null : new Dog(kind);
      }

      @Override
      protected void writeProperties(JsonWriter out, Dog value) {
        out.property(NAMES, 0, value.kind);
      }

      @Override
      public boolean passes(Dog value) {
        return false;
      }

      @Override
      public Check check() {
        return Check.TRUE;
      }
    }
  }

  final class Codec extends UnionCodec<Pet> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(Pet.class, "oneOf", "kind");
    }

    @Override
    public @Nullable Pet read(JsonReader in) {
      return switch (tag(in)) {
        case "cat", "kitten" -> Cat.Codec.INSTANCE.read(in);
        case "dog" -> Dog.Codec.INSTANCE.read(in);
        default -> noTag(in);
      };
    }

    @Override
    public void write(JsonWriter out, Pet value) {
      if (value instanceof Cat branch) {
        Cat.Codec.INSTANCE.write(out, branch);
      } else if (value instanceof Dog branch) {
        Dog.Codec.INSTANCE.write(out, branch);
      }
    }

    @Override
    public Check check() {
      return Check.TRUE;
    }
  }
}
