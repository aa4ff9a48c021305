package com.acme;

import io.stytchschemas.Schema;
import io.stytchschemas.check.Check;
import io.stytchschemas.json.EnumCodec;
import io.stytchschemas.json.EnumValue;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public sealed interface Locale extends EnumValue {
  Schema<Locale> SCHEMA = Codec.INSTANCE.direct("#/components/schemas/Locale");

  /** The value, whether the schema lists it or not. */
  static Locale of(String value) {
    return Codec.INSTANCE.of(value);
  }

  /** The values that the schema lists. */
  enum Known implements Locale {
    EN("en"),
    ES("es"),
    PT_BR("pt-br");

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
  record Unknown(String value) implements Locale {
    public Unknown {
      Codec.INSTANCE.requireUnknown(value);
    }

    @Override
    public String toString() {
      return value;
    }
  }

  final class Codec extends EnumCodec<Locale> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(Locale.class, Known.values());
    }

    @Override
    protected Locale unknown(String text) {
      return new Unknown(text);
    }

    @Override
    public Check check() {
      return Check.TRUE;
    }
  }
}
