package io.stytchschemas.processor.plan;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.schema.JsonType;
import java.util.stream.Stream;

/** The Java type of a schema's values. */
public sealed interface JavaType {

  /** The types that need no declaration of ours. */
  enum Scalar implements JavaType {
    BOOLEAN,
    INT,
    LONG,
    BIG_INTEGER,
    FLOAT,
    DOUBLE,
    BIG_DECIMAL,
    STRING,
    DATE_TIME,
    DATE,
    TIME,
    DURATION,
    UUID,
    URI,
    /** {@code io.stytchschemas.stytch.CustomClaims}. */
    CLAIMS,
    /** Plain JSON values: {@code Object}, which may be null. */
    PLAIN
  }

  /**
   * A class that the annotation chooses.
   *
   * @param json what its values are in JSON: anything but null
   * @param constant the name of what makes and writes them, in {@link #values}
   */
  record Chosen(ClassName name, JsonType json, ClassName values, String constant)
      implements JavaType {
    @Override
    public Stream<Chosen> chosen() {
      return Stream.of(this);
    }

    /** Whether its values are objects or arrays. */
    public boolean isStructure() {
      return json == JsonType.OBJECT || json == JsonType.ARRAY;
    }
  }

  /** How many lists and maps stand within one another. */
  default int depth() {
    return 0;
  }

  /** The classes in it that annotations choose. */
  default Stream<Chosen> chosen() {
    return Stream.of();
  }

  /** {@code List<element>}; {@code nullable}: the elements may be null. */
  record ListOf(JavaType element, boolean nullable) implements JavaType {
    @Override
    public int depth() {
      return element.depth() + 1;
    }

    @Override
    public Stream<Chosen> chosen() {
      return element.chosen();
    }
  }

  /** {@code Map<String, value>}; {@code nullable}: the values may be null. */
  record MapOf(JavaType value, boolean nullable) implements JavaType {
    @Override
    public int depth() {
      return value.depth() + 1;
    }

    @Override
    public Stream<Chosen> chosen() {
      return value.chosen();
    }
  }

  /** A generated type. */
  record Declared(ClassName name) implements JavaType {}
}
