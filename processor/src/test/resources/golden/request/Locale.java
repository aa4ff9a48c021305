package com.acme;

import io.stytchschemas.Schema;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * One of several values.
 */
@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public sealed interface Locale {
  /**
   * Reads, writes and checks documents of this schema.
   */
  Schema<Locale> SCHEMA = LocaleCodec.SCHEMA;

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
  static Locale of(String value) {
    Known known = Known.BY_VALUE.get(value);
    return known != null ? known : new Unknown(value);
  }

  /**
   * The values that the schema lists.
   */
  enum Known implements Locale {
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
    PT_BR("pt-br");

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
  record Unknown(String value) implements Locale {
    /**
     * Takes what is not known.
     *
     * @param value as it stands in JSON
     */
    public Unknown {
      if (Known.BY_VALUE.containsKey(value)) {
        throw new IllegalArgumentException("a known value: Locale.of gives its constant");
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
