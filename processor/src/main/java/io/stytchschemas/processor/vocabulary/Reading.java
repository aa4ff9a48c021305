package io.stytchschemas.processor.vocabulary;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import io.stytchschemas.processor.json.JsonValue.JsonNumber;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaResource;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a keyword is read with: its surroundings, and the ways in which values are read and refused.
 */
public record Reading(
    JsonObject schema, SchemaResource resource, boolean assertsFormats, Diagnostics problems) {
  private static final int LONGEST_SHOWN = 40;
  private static final int LONG_DIGITS = 19;

  /** Reads a subschema. */
  public @Nullable Schema schema(JsonValue value) {
    if (value instanceof JsonObject || value instanceof JsonBoolean) {
      return resource.dialect().read(value, resource);
    }
    problems.report(Problem.NOT_A_SCHEMA, value.location(), value.kind());
    return null;
  }

  /** Reads a definition; null, with a warning, where it is no schema at all. */
  public @Nullable Schema schemaOrNote(String name, JsonValue value) {
    if (value instanceof JsonObject || value instanceof JsonBoolean) {
      return schema(value);
    }
    problems.report(Problem.ANNOTATION_VALUE, value.location(), name, "a schema", value.kind());
    return null;
  }

  /** Reads an array of subschemas; null where it is none, or empty. */
  public @Nullable List<Schema> schemas(String keyword, JsonValue value) {
    if (!(value instanceof JsonArray array) || array.elements().isEmpty()) {
      return refuse(keyword, value, "an array of schemas, with one at least");
    }
    List<Schema> schemas = new ArrayList<>();
    for (JsonValue element : array.elements()) {
      Schema schema = schema(element);
      if (schema != null) {
        schemas.add(schema);
      }
    }
    return List.copyOf(schemas);
  }

  /** Reads an object of subschemas, in order. */
  public @Nullable Map<String, Schema> schemasByName(String keyword, JsonValue value) {
    if (!(value instanceof JsonObject object)) {
      return refuse(keyword, value, "an object of schemas");
    }
    Map<String, Schema> schemas = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (name, member) -> {
              Schema schema = schema(member);
              if (schema != null) {
                schemas.put(name, schema);
              }
            });
    return schemas;
  }

  public @Nullable String string(String keyword, JsonValue value) {
    return value instanceof JsonString string ? string.value() : refuse(keyword, value, "a string");
  }

  public @Nullable Boolean bool(String keyword, JsonValue value) {
    return value instanceof JsonBoolean bool ? bool.value() : refuse(keyword, value, "a boolean");
  }

  public @Nullable BigDecimal number(String keyword, JsonValue value) {
    return value instanceof JsonNumber number ? number.value() : refuse(keyword, value, "a number");
  }

  /**
   * Reads a count: an integer of at least 0; what is beyond {@code int} limits nothing and is given
   * as its maximum.
   */
  public @Nullable Integer count(String keyword, JsonValue value) {
    BigDecimal number = value instanceof JsonNumber n ? n.value() : null;
    if (number == null || number.signum() < 0 || !isWhole(number)) {
      return refuse(keyword, value, "an integer of at least 0");
    }
    BigDecimal most = BigDecimal.valueOf(Integer.MAX_VALUE);
    return number.min(most).intValue();
  }

  /** Reads an array of distinct strings. */
  public @Nullable List<String> strings(String keyword, JsonValue value) {
    if (!(value instanceof JsonArray array)) {
      return refuse(keyword, value, "an array of strings");
    }
    List<String> strings = new ArrayList<>();
    for (JsonValue element : array.elements()) {
      if (!(element instanceof JsonString string)) {
        return refuse(keyword, element, "an array of strings");
      }
      if (!strings.contains(string.value())) {
        strings.add(string.value());
      }
    }
    return List.copyOf(strings);
  }

  /** The same, without reports: for values that are read again. */
  public Reading quietly() {
    return new Reading(schema, resource, assertsFormats, new Diagnostics());
  }

  /** Reports that a keyword's value is of the wrong kind. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // always null, so any type is right
  public <T> @Nullable T refuse(String keyword, JsonValue value, String expected) {
    problems.report(Problem.KEYWORD_VALUE, value.location(), keyword, expected, shown(value));
    return null;
  }

  /** A value as it is written, if that is short; else what kind it is of. */
  private static String shown(JsonValue value) {
    boolean isScalar = !(value instanceof JsonObject || value instanceof JsonArray);
    String text = isScalar ? Constants.text(value) : "";
    if (value instanceof JsonArray array && array.elements().isEmpty()) {
      return "an empty array";
    }
    return isScalar && text.length() <= LONGEST_SHOWN ? text : value.kind();
  }

  /**
   * Reads an annotation, or leaves it out with a warning where its value is of the wrong kind:
   * nothing that is checked is lost.
   */
  public @Nullable Keyword annotation(
      String keyword, JsonValue value, Class<? extends JsonValue> kind, String expected) {
    if (kind.isInstance(value)) {
      return new Annotation(value);
    }
    problems.report(Problem.ANNOTATION_VALUE, value.location(), keyword, expected, value.kind());
    return null;
  }

  /** Whether a number has no fraction, whatever its exponent. */
  public static boolean isWhole(BigDecimal number) {
    return number.signum() == 0 || number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
  }

  /**
   * The number as a whole one; null where it is none, or has more digits than that. Its exponent
   * can be as great as an {@code int}, that of zero as well, and is not written out.
   */
  public static @Nullable BigInteger whole(BigDecimal number, int mostDigits) {
    if (number.signum() == 0) {
      return BigInteger.ZERO;
    }
    return isWhole(number) && number.precision() - (long) number.scale() <= mostDigits
        ? number.toBigInteger()
        : null;
  }

  /** The number as a {@code long}, if it is one exactly. */
  public static @Nullable Long asLong(BigDecimal number) {
    BigInteger whole = whole(number, LONG_DIGITS);
    return whole != null && whole.bitLength() < Long.SIZE ? whole.longValue() : null;
  }
}
