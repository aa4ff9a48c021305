package com.acme.shop;

import io.stytchschemas.GeneratedSchema;
import io.stytchschemas.Schema;
import io.stytchschemas.check.Check;
import io.stytchschemas.check.Strings;
import io.stytchschemas.json.Codec;
import io.stytchschemas.json.Codecs;
import io.stytchschemas.json.PlainCodec;
import java.util.List;
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
    return List.of(TextCodec.SCHEMA, MaybeCountCodec.SCHEMA, TagsCodec.SCHEMA, SameRefCodec.SCHEMA,
        AnythingCodec.SCHEMA);
  }

  /**
   * The schema that has a key.
   *
   * @param key its {@code $id} as written, or its path below the root
   * @throws IllegalArgumentException if none has it
   */
  public static Schema<?> get(String key) {
    return switch (key) {
      case "types.json#/$defs/Text" -> TextCodec.SCHEMA;
      case "types.json#/$defs/MaybeCount" -> MaybeCountCodec.SCHEMA;
      case "types.json#/$defs/Tags" -> TagsCodec.SCHEMA;
      case "types.json#/$defs/Same" -> SameRefCodec.SCHEMA;
      case "types.json#/$defs/Anything" -> AnythingCodec.SCHEMA;
      default -> throw GeneratedSchema.unknownKey(key, all());
    };
  }

  /** For generated code alone. */
  public static final class TextCodec extends PlainCodec<String> {
    static final TextCodec INSTANCE = new TextCodec();

    public static final Schema<String> SCHEMA = TextCodec.INSTANCE.direct("types.json#/$defs/Text");

    private TextCodec() {
      super(String.class);
    }

    @Override
    protected Codec<String> codec() {
      return Codecs.STRING;
    }

    @Override
    public boolean passes(String value) {
      return !Strings.shorterThan(value, 1);
    }

    @Override
    public Check check() {
      return Check.STRING.and(Check.minLength(1));
    }
  }

  /** For generated code alone. */
  public static final class MaybeCountCodec extends PlainCodec<Long> {
    static final MaybeCountCodec INSTANCE = new MaybeCountCodec();

    public static final Schema<@Nullable Long> SCHEMA = MaybeCountCodec.INSTANCE.orNull().direct("types.json#/$defs/MaybeCount");

    private MaybeCountCodec() {
      super(Long.class);
    }

    @Override
    protected Codec<Long> codec() {
      return Codecs.LONG;
    }

    @Override
    public boolean passes(Long value) {
      return true;
    }

    @Override
    public Check check() {
      return Check.type("null", "integer");
    }
  }

  /** For generated code alone. */
  public static final class TagsCodec extends PlainCodec<List<String>> {
    static final TagsCodec INSTANCE = new TagsCodec();

    public static final Schema<List<String>> SCHEMA = TagsCodec.INSTANCE.direct("types.json#/$defs/Tags");

    private TagsCodec() {
      super(List.class);
    }

    @Override
    protected Codec<List<String>> codec() {
      return Codecs.list(Codecs.STRING);
    }

    private static boolean passesEach(List<String> values) {
      for (String each : values) {
        if (Strings.shorterThan(each, 1)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public boolean passes(List<String> value) {
      return passesEach(value);
    }

    @Override
    public Check check() {
      return Check.array().items(Check.ref(TextCodec.SCHEMA));
    }
  }

  /** For generated code alone. */
  public static final class SameRefCodec extends PlainCodec<List<String>> {
    static final SameRefCodec INSTANCE = new SameRefCodec();

    public static final Schema<List<String>> SCHEMA = SameRefCodec.INSTANCE.direct("types.json#/$defs/Same");

    private SameRefCodec() {
      super(List.class);
    }

    @Override
    protected Codec<List<String>> codec() {
      return Codecs.list(Codecs.STRING);
    }

    private static boolean passesEach(List<String> values) {
      for (String each : values) {
        if (Strings.shorterThan(each, 1)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public boolean passes(List<String> value) {
      return passesEach(value);
    }

    @Override
    public Check check() {
      return Check.ref(TagsCodec.SCHEMA);
    }
  }

  /** For generated code alone. */
  public static final class AnythingCodec extends PlainCodec<Object> {
    static final AnythingCodec INSTANCE = new AnythingCodec();

    public static final Schema<@Nullable Object> SCHEMA = AnythingCodec.INSTANCE.orNull().direct("types.json#/$defs/Anything");

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
}
