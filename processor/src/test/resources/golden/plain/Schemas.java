package com.acme;

import io.stytchschemas.GeneratedSchema;
import io.stytchschemas.Schema;
import io.stytchschemas.check.Check;
import io.stytchschemas.json.Codec;
import io.stytchschemas.json.Codecs;
import io.stytchschemas.json.PlainCodec;
import io.stytchschemas.stytch.CustomClaims;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The schemas of this package. */
@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public final class Schemas {
  private Schemas() {}

  /** All of them, unmodifiable. */
  public static List<Schema<?>> all() {
    return List.of(TextCodec.SCHEMA, MaybeTextCodec.SCHEMA, CountCodec.SCHEMA, AnythingCodec.SCHEMA,
        AnythingButNullCodec.SCHEMA, ClaimsCodec.SCHEMA, TagsCodec.SCHEMA, FreeCodec.SCHEMA,
        SameCodec.SCHEMA, Locale.SCHEMA, Items.SCHEMA);
  }

  /**
   * The schema that has a key.
   *
   * @param key its {@code $id} as written, or its path below the root
   * @throws IllegalArgumentException if none has it
   */
  public static Schema<?> get(String key) {
    return switch (key) {
      case "#/components/schemas/Text", "Text.json" -> TextCodec.SCHEMA;
      case "#/components/schemas/MaybeText", "MaybeText.json" -> MaybeTextCodec.SCHEMA;
      case "#/components/schemas/Count", "Count.json" -> CountCodec.SCHEMA;
      case "#/components/schemas/Anything", "Anything.json" -> AnythingCodec.SCHEMA;
      case "#/components/schemas/AnythingButNull",
          "AnythingButNull.json" -> AnythingButNullCodec.SCHEMA;
      case "#/components/schemas/Claims", "Claims.json" -> ClaimsCodec.SCHEMA;
      case "#/components/schemas/Tags", "Tags.json" -> TagsCodec.SCHEMA;
      case "#/components/schemas/Free", "Free.json" -> FreeCodec.SCHEMA;
      case "#/components/schemas/Same", "Same.json" -> SameCodec.SCHEMA;
      case "#/components/schemas/Locale", "Locale.json" -> Locale.SCHEMA;
      case "#/components/schemas/Items", "Items.json" -> Items.SCHEMA;
      default -> throw GeneratedSchema.unknownKey(key, all());
    };
  }

  /** For generated code alone. */
  public static final class TextCodec extends PlainCodec<String> {
    static final TextCodec INSTANCE = new TextCodec();

    public static final Schema<String> SCHEMA = TextCodec.INSTANCE.direct("#/components/schemas/Text");

    private TextCodec() {
      super(String.class);
    }

    @Override
    protected Codec<String> codec() {
      return Codecs.STRING;
    }

    @Override
    public boolean passes(String value) {
      return true;
    }

    @Override
    public Check check() {
      return Check.TRUE;
    }
  }

  /** For generated code alone. */
  public static final class MaybeTextCodec extends PlainCodec<String> {
    static final MaybeTextCodec INSTANCE = new MaybeTextCodec();

    public static final Schema<@Nullable String> SCHEMA = MaybeTextCodec.INSTANCE.orNull().direct("#/components/schemas/MaybeText");

    private MaybeTextCodec() {
      super(String.class);
    }

    @Override
    protected Codec<String> codec() {
      return Codecs.STRING;
    }

    @Override
    public boolean passes(String value) {
      return true;
    }

    @Override
    public Check check() {
      return Check.TRUE;
    }
  }

  /** For generated code alone. */
  public static final class CountCodec extends PlainCodec<Integer> {
    static final CountCodec INSTANCE = new CountCodec();

    public static final Schema<Integer> SCHEMA = CountCodec.INSTANCE.direct("#/components/schemas/Count");

    private CountCodec() {
      super(Integer.class);
    }

    @Override
    protected Codec<Integer> codec() {
      return Codecs.INT;
    }

    @Override
    public boolean passes(Integer value) {
      return true;
    }

    @Override
    public Check check() {
      return Check.TRUE;
    }
  }

  /** For generated code alone. */
  public static final class AnythingCodec extends PlainCodec<Object> {
    static final AnythingCodec INSTANCE = new AnythingCodec();

    public static final Schema<@Nullable Object> SCHEMA = AnythingCodec.INSTANCE.orNull().direct("#/components/schemas/Anything");

    private AnythingCodec() {
      super(Object.class);
    }

    @Override
    protected Codec<Object> codec() {
      return Codecs.PLAIN_BUT_NULL;
    }

    @Override
    public boolean passes(Object value) {
      return true;
    }

    @Override
    public Check check() {
      return Check.TRUE;
    }
  }

  /** For generated code alone. */
  public static final class AnythingButNullCodec extends PlainCodec<Object> {
    static final AnythingButNullCodec INSTANCE = new AnythingButNullCodec();

    public static final Schema<Object> SCHEMA = AnythingButNullCodec.INSTANCE.direct("#/components/schemas/AnythingButNull");

    private AnythingButNullCodec() {
      super(Object.class);
    }

    @Override
    protected Codec<Object> codec() {
      return Codecs.PLAIN_BUT_NULL;
    }

    @Override
    public boolean passes(Object value) {
      return true;
    }

    @Override
    public Check check() {
      return Check.TRUE;
    }
  }

  /** For generated code alone. */
  public static final class ClaimsCodec extends PlainCodec<CustomClaims> {
    static final ClaimsCodec INSTANCE = new ClaimsCodec();

    public static final Schema<CustomClaims> SCHEMA = ClaimsCodec.INSTANCE.direct("#/components/schemas/Claims");

    private ClaimsCodec() {
      super(CustomClaims.class);
    }

    @Override
    protected Codec<CustomClaims> codec() {
      return CustomClaims.CODEC;
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

  /** For generated code alone. */
  public static final class TagsCodec extends PlainCodec<List<String>> {
    static final TagsCodec INSTANCE = new TagsCodec();

    public static final Schema<@Nullable List<String>> SCHEMA = TagsCodec.INSTANCE.orNull().direct("#/components/schemas/Tags");

    private TagsCodec() {
      super(List.class);
    }

    @Override
    protected Codec<List<String>> codec() {
      return Codecs.list(Codecs.STRING);
    }

    @Override
    public boolean passes(List<String> value) {
      return true;
    }

    @Override
    public Check check() {
      return Check.TRUE;
    }
  }

  /** For generated code alone. */
  public static final class FreeCodec extends PlainCodec<Map<String, @Nullable Object>> {
    static final FreeCodec INSTANCE = new FreeCodec();

    public static final Schema<Map<String, @Nullable Object>> SCHEMA = FreeCodec.INSTANCE.direct("#/components/schemas/Free");

    private FreeCodec() {
      super(Map.class);
    }

    @Override
    protected Codec<Map<String, @Nullable Object>> codec() {
      return Codecs.map(Codecs.PLAIN);
    }

    @Override
    public boolean passes(Map<String, @Nullable Object> value) {
      return true;
    }

    @Override
    public Check check() {
      return Check.TRUE;
    }
  }

  /** For generated code alone. */
  public static final class SameCodec extends PlainCodec<Locale> {
    static final SameCodec INSTANCE = new SameCodec();

    public static final Schema<Locale> SCHEMA = SameCodec.INSTANCE.direct("#/components/schemas/Same");

    private SameCodec() {
      super(Locale.class);
    }

    @Override
    protected Codec<Locale> codec() {
      return Locale.Codec.INSTANCE;
    }

    @Override
    public boolean passes(Locale value) {
      return true;
    }

    @Override
    public Check check() {
      return Check.TRUE;
    }
  }
}
