package com.acme.auth;

import io.stytchschemas.Schema;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A language that Stytch can send passcodes in, as an IETF BCP 47 tag.
 */
@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public sealed interface B2bOauthAuthenticateRequestLocale {
  /**
   * Reads, writes and checks documents of this schema.
   */
  Schema<B2bOauthAuthenticateRequestLocale> SCHEMA = B2bOauthAuthenticateRequestLocaleCodec.SCHEMA;

  /**
   * {@return the value as it stands in JSON}
   */
  String value();

  /**
   * {@return whether the schema lists the value}
   */
  boolean isKnown();

  /**
   * {@return the value, whether the schema lists it or not}
   *
   * @param value as it stands in JSON
   */
  static B2bOauthAuthenticateRequestLocale of(String value) {
    Known known = Known.BY_VALUE.get(value);
    return known != null ? known : new Unknown(value);
  }

  /**
   * The values that the schema lists.
   */
  enum Known implements B2bOauthAuthenticateRequestLocale {
    /**
     * {@code en}
     */
    EN("en"),

    /**
     * {@code es}
     */
    ES("es"),

    /**
     * {@code pt-br}
     */
    PT_BR("pt-br"),

    /**
     * {@code fr}
     */
    FR("fr"),

    /**
     * {@code it}
     */
    IT("it"),

    /**
     * {@code de-DE}
     */
    DE_DE("de-DE"),

    /**
     * {@code zh-Hans}
     */
    ZH_HANS("zh-Hans"),

    /**
     * {@code ca-ES}
     */
    CA_ES("ca-ES");

    private static final Map<String, Known> BY_VALUE = Stream.of(values())
        .collect(Collectors.toUnmodifiableMap(Known::value, known -> known));

    private final String value;

    Known(String value) {
      this.value = value;
    }

    @Override
    public String value() {
      return value;
    }

    @Override
    public boolean isKnown() {
      return true;
    }

    @Override
    public String toString() {
      return value;
    }
  }

  /**
   * A value that the schema does not list.
   *
   * @param value as it stands in JSON
   */
  record Unknown(String value) implements B2bOauthAuthenticateRequestLocale {
    /**
     * Takes what is not known.
     *
     * @param value as it stands in JSON
     */
    public Unknown {
      if (Known.BY_VALUE.containsKey(value)) {
        throw new IllegalArgumentException("a known value: B2bOauthAuthenticateRequestLocale.of gives its constant");
      }
    }

    @Override
    public boolean isKnown() {
      return false;
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
