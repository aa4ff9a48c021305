package io.stytchschemas.processor.plan;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonNumber;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.Shape.EnumShape;
import io.stytchschemas.processor.plan.Shape.ScalarShape;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.format.FormatKeyword;
import io.stytchschemas.processor.vocabulary.validation.EnumKeyword;
import io.stytchschemas.processor.vocabulary.validation.LimitNumberKeyword;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans strings, enumerations and numbers. */
final class ScalarPlanner {
  private static final Map<String, Scalar> STRING_FORMATS =
      Map.of(
          "date-time", Scalar.DATE_TIME,
          "date", Scalar.DATE,
          "time", Scalar.TIME,
          "duration", Scalar.DURATION,
          "uuid", Scalar.UUID,
          "uri", Scalar.URI);

  /** The formats of integers that the OpenAPI registry names, by the Java type that holds them. */
  private static final Map<String, Scalar> INTEGER_FORMATS =
      Map.of(
          "int8", Scalar.INT,
          "uint8", Scalar.INT,
          "int16", Scalar.INT,
          "uint16", Scalar.INT,
          "int32", Scalar.INT,
          "uint32", Scalar.LONG,
          "int64", Scalar.LONG,
          "uint64", Scalar.BIG_INTEGER);

  private ScalarPlanner() {}

  /**
   * Strings: an enumeration where exactly one schema has values; the type of the format where
   * nothing else looks at the text, which is gone once it is parsed.
   */
  static Shape string(List<Place> definite) {
    List<Schema> limited =
        definite.stream()
            .map(Place::schema)
            .filter(schema -> !Nulls.values(schema).isEmpty())
            .toList();
    if (!limited.isEmpty()) {
      return limited.size() == 1 ? limited(limited.get(0)) : new ScalarShape(Scalar.STRING);
    }
    Set<String> formats = formats(definite);
    Scalar type =
        formats.size() == 1
                && definite.stream().noneMatch(place -> TextChecks.areMade(place.schema()))
            ? STRING_FORMATS.get(formats.iterator().next())
            : null;
    return new ScalarShape(type == null ? Scalar.STRING : type);
  }

  private static Shape limited(Schema schema) {
    List<JsonValue> values = EnumKeyword.ENUM.of(schema);
    List<String> strings =
        values == null || EnumKeyword.CONST.of(schema) != null
            ? List.of()
            : values.stream()
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).value())
                .distinct()
                .toList();
    return strings.isEmpty() ? new ScalarShape(Scalar.STRING) : new EnumShape(strings);
  }

  private static Set<String> formats(List<Place> definite) {
    return Set.copyOf(
        definite.stream()
            .map(place -> FormatKeyword.of(place.schema()))
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  /** Integers: {@code int} and {@code long} by format, unless limits or values are beyond them. */
  static Shape integer(List<Place> definite) {
    Set<String> formats = formats(definite);
    Scalar named =
        formats.size() == 1
            ? INTEGER_FORMATS.getOrDefault(formats.iterator().next(), Scalar.LONG)
            : Scalar.LONG;
    if (named == Scalar.BIG_INTEGER || !allWithin(Long.MIN_VALUE, Long.MAX_VALUE, definite)) {
      return new ScalarShape(Scalar.BIG_INTEGER);
    }
    boolean isInt =
        named == Scalar.INT && allWithin(Integer.MIN_VALUE, Integer.MAX_VALUE, definite);
    return new ScalarShape(isInt ? Scalar.INT : Scalar.LONG);
  }

  /** Whether all limits and values that are stated lie within the bounds. */
  private static boolean allWithin(long least, long most, List<Place> definite) {
    BigDecimal lower = BigDecimal.valueOf(least);
    BigDecimal upper = BigDecimal.valueOf(most);
    return definite.stream()
        .flatMap(place -> numbers(place.schema()))
        .allMatch(number -> number.compareTo(lower) >= 0 && number.compareTo(upper) <= 0);
  }

  private static Stream<BigDecimal> numbers(Schema schema) {
    Stream<@Nullable BigDecimal> limits =
        Stream.of(LimitNumberKeyword.lowest(schema), LimitNumberKeyword.highest(schema));
    Stream<BigDecimal> values =
        Nulls.values(schema).stream()
            .filter(JsonNumber.class::isInstance)
            .map(value -> ((JsonNumber) value).value());
    return Stream.concat(limits.filter(Objects::nonNull), values);
  }

  static Shape number(List<Place> definite) {
    boolean isFloat = formats(definite).equals(Set.of("float"));
    return new ScalarShape(isFloat ? Scalar.FLOAT : Scalar.DOUBLE);
  }
}
