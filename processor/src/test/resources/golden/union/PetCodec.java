package com.acme;

import io.stytchschemas.GeneratedSchema;
import io.stytchschemas.Schema;
import io.stytchschemas.json.Codec;
import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonWriter;
import io.stytchschemas.json.PropertyName;
import io.stytchschemas.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Pet}.
 */
@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public final class PetCodec implements Codec<Pet> {
  /**
   * The codec, which has no state.
   */
  public static final PetCodec INSTANCE = new PetCodec();

  static final Schema<Pet> SCHEMA = GeneratedSchema.direct("#/components/schemas/Pet", Pet.class,
      INSTANCE, PetValidator.INSTANCE);

  private static final PropertyName TAG = PropertyName.of("kind");

  private PetCodec() {
  }

  @Override
  public @Nullable Pet read(JsonReader in) {
    String tag = in.peekString(TAG);
    if (tag == null) {
      in.fail("/oneOf", "must have a string at \"kind\"");
      return null;
    }
    return switch (tag) {
      case "cat", "kitten" -> CatCodec.INSTANCE.read(in);
      case "dog" -> DogCodec.INSTANCE.read(in);
      default -> {
        in.fail("/oneOf", "must have a value that the schema lists at \"kind\"");
        yield null;
      }
    };
  }

  @Override
  public void write(JsonWriter out, Pet value) {
    if (value instanceof Pet.Cat branch) {
      CatCodec.INSTANCE.write(out, branch);
    } else if (value instanceof Pet.Dog branch) {
      DogCodec.INSTANCE.write(out, branch);
    }
  }

  /**
   * Reads and writes {@link Pet.Cat}.
   */
  public static final class CatCodec implements Codec<Pet.Cat> {
    /**
     * The codec, which has no state.
     */
    public static final CatCodec INSTANCE = new CatCodec();

    private static final PropertyName KIND = PropertyName.of("kind");

    private static final PropertyNames NAMES = PropertyNames.of(KIND);

    private CatCodec() {
    }

    @Override
    public Pet. @Nullable Cat read(JsonReader in) {
      String kind = null;
      in.beginObject(NAMES);
      if (in.nextIs(KIND, 0)) {
        kind = in.readString();
      }
      for (int name = in.nextName(NAMES); name != JsonReader.END; name = in.nextName(NAMES)) {
        switch (name) {
          case 0 -> kind = in.readString();
          default -> in.skipUnknown();
        }
      }
      return in.failed() ? null : new Pet.Cat(kind);
    }

    @Override
    public void write(JsonWriter out, Pet.Cat value) {
      out.beginObject();
      String kind = value.kind();
      if (kind != null) {
        out.name(KIND);
        out.write(kind);
      }
      out.endObject();
    }
  }

  /**
   * Reads and writes {@link Pet.Dog}.
   */
  public static final class DogCodec implements Codec<Pet.Dog> {
    /**
     * The codec, which has no state.
     */
    public static final DogCodec INSTANCE = new DogCodec();

    private static final PropertyName KIND = PropertyName.of("kind");

    private static final PropertyNames NAMES = PropertyNames.of(KIND);

    private DogCodec() {
    }

    @Override
    public Pet. @Nullable Dog read(JsonReader in) {
      String kind = null;
      in.beginObject(NAMES);
      if (in.nextIs(KIND, 0)) {
        kind = in.readString();
      }
      for (int name = in.nextName(NAMES); name != JsonReader.END; name = in.nextName(NAMES)) {
        switch (name) {
          case 0 -> kind = in.readString();
          default -> in.skipUnknown();
        }
      }
      return in.failed() ? null : new Pet.Dog(kind);
    }

    @Override
    public void write(JsonWriter out, Pet.Dog value) {
      out.beginObject();
      String kind = value.kind();
      if (kind != null) {
        out.name(KIND);
        out.write(kind);
      }
      out.endObject();
    }
  }
}
