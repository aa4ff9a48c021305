package com.acme;

import io.stytchschemas.GeneratedSchema;
import io.stytchschemas.Schema;
import io.stytchschemas.json.Codec;
import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonWriter;
import io.stytchschemas.json.PropertyNames;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@link Locale}.
 */
@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public final class LocaleCodec implements Codec<Locale> {
  /**
   * The codec, which has no state.
   */
  public static final LocaleCodec INSTANCE = new LocaleCodec();

  static final Schema<Locale> SCHEMA = GeneratedSchema.direct("#/components/schemas/Locale",
      Locale.class, INSTANCE, LocaleValidator.INSTANCE);

  private static final Locale.Known[] KNOWN = Locale.Known.values();

  private static final PropertyNames VALUES = PropertyNames.of(
      Stream.of(KNOWN).map(Locale.Known::value).toArray(String[]::new));

  private LocaleCodec() {
  }

  @Override
  public @Nullable Locale read(JsonReader in) {
    int known = in.matchString(VALUES);
    if (known >= 0) {
      return KNOWN[known];
    }
    String other = in.readString();
    return in.failed() ? null : Locale.of(other);
  }

  @Override
  public void write(JsonWriter out, Locale value) {
    out.write(value.value());
  }
}
