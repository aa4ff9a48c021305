package com.acme.auth;

import io.stytchschemas.Schema;
import io.stytchschemas.json.EnumCodec;
import io.stytchschemas.json.EnumValue;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A language that Stytch can send passcodes in, as an IETF BCP 47 tag. */
@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public sealed interface B2bOauthAuthenticateRequestLocale extends EnumValue {
  Schema<B2bOauthAuthenticateRequestLocale> SCHEMA = Codec.INSTANCE.direct("#/components/schemas/api_b2b_oauth_v1_AuthenticateRequestLocale");

  /** The value, whether the schema lists it or not. */
  static B2bOauthAuthenticateRequestLocale of(String value) {
    return Codec.INSTANCE.of(value);
  }

  /** The values that the schema lists. */
  enum Known implements B2bOauthAuthenticateRequestLocale {
    EN("en"),
    ES("es"),
    PT_BR("pt-br"),
    FR("fr"),
    IT("it"),
    DE_DE("de-DE"),
    ZH_HANS("zh-Hans"),
    CA_ES("ca-ES");

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
  record Unknown(String value) implements B2bOauthAuthenticateRequestLocale {
    public Unknown {
      Codec.INSTANCE.requireUnknown(value);
    }

    @Override
    public String toString() {
      return value;
    }
  }

  final class Codec extends EnumCodec<B2bOauthAuthenticateRequestLocale> {
    static final Codec INSTANCE = new Codec();

    private Codec() {
      super(B2bOauthAuthenticateRequestLocale.class, Known.values());
    }

    @Override
    protected B2bOauthAuthenticateRequestLocale unknown(String text) {
      return new Unknown(text);
    }
  }
}
