package com.acme.shop;

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
public sealed interface Pet extends Serializable permits Cat, Dog {
  Schema<Pet> SCHEMA = Codec.INSTANCE.checked("api.yaml#/components/schemas/Pet");

  final class Codec extends UnionCodec<Pet> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(Pet.class, "oneOf", "kind");
    }

    @Override
    public @Nullable Pet read(JsonReader in) {
      return readAs(choose(in), in);
    }

    @Override
    protected @Nullable Pet readAs(int branch, JsonReader in) {
      return switch (branch) {
        case 0 -> Cat.Codec.INSTANCE.read(in);
        case 1 -> Dog.Codec.INSTANCE.read(in);
        default -> noBranch(in);
      };
    }

    @Override
    protected int meant(String tag) {
      return switch (tag) {
        case "tom", "Cat" -> 0;
        case "hound", "Dog" -> 1;
        default -> -1;
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
    protected Check[] branches() {
      return new Check[] {
          Check.ref(Cat.SCHEMA),
          Check.ref(Dog.SCHEMA)};
    }

    @Override
    public Check check() {
      return Check.oneOf(branches());
    }
  }
}
