package io.stytchschemas.processor.plan.shape;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonNumber;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.place.Nulls;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.shape.Shape.EnumShape;
import io.stytchschemas.processor.plan.shape.Shape.ScalarShape;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.format.FormatKeyword;
import io.stytchschemas.processor.vocabulary.validation.EnumKeyword;
import io.stytchschemas.processor.vocabulary.validation.LimitNumberKeyword;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans strings, enumerations and numbers. */
public final class ScalarShapes {
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

  private static final Map<String, Scalar> NUMBER_FORMATS =
      Map.of("float", Scalar.FLOAT, "decimal", Scalar.BIG_DECIMAL);

  private final Function<Schema, ChosenTypes> chosen;

  /**
   * @param chosen what the annotation chooses for the values of a schema
   */
  public ScalarShapes(Function<Schema, ChosenTypes> chosen) {
    this.chosen = chosen;
  }

  private @Nullable Shape chosen(JsonType type, Place place, List<Place> definite) {
    JavaType found = chosen.apply(place.schema()).of(type, formats(definite));
    return found == null ? null : new ScalarShape(found);
  }

  /** The class that is chosen for the format of objects or arrays; null for none. */
  @Nullable Shape ofFormat(JsonType type, Place place, List<Place> definite) {
    JavaType found = chosen.apply(place.schema()).ofFormat(type, formats(definite));
    return found == null ? null : new ScalarShape(found);
  }

  /** The class that is chosen for objects or arrays of which nothing more is known; or else. */
  public JavaType free(JsonType type, Place place, JavaType otherwise) {
    JavaType found = chosen.apply(place.schema()).of(type, Set.of());
    return found == null ? otherwise : found;
  }

  Shape bool(Place place, List<Place> definite) {
    Shape shape = chosen(JsonType.BOOLEAN, place, definite);
    return shape == null ? new ScalarShape(Scalar.BOOLEAN) : shape;
  }

  /**
   * Strings: an enumeration where exactly one schema has values, and strings are all it allows;
   * else the type of the format.
   */
  Shape string(Place place, List<Place> definite) {
    List<Schema> limited =
        definite.stream()
            .map(Place::schema)
            .filter(schema -> !Nulls.values(schema).isEmpty())
            .toList();
    if (!limited.isEmpty()) {
      return limited.size() == 1 && place.alternative() == null
          ? limited(limited.get(0))
          : new ScalarShape(Scalar.STRING);
    }
    Shape shape = chosen(JsonType.STRING, place, definite);
    if (shape != null) {
      return shape;
    }
    Set<String> formats = formats(definite);
    return new ScalarShape(
        formats.size() == 1
            ? STRING_FORMATS.getOrDefault(formats.iterator().next(), Scalar.STRING)
            : Scalar.STRING);
  }

  private static Shape limited(Schema schema) {
    List<JsonValue> values = EnumKeyword.ENUM.of(schema);
    List<String> strings =
        values == null || EnumKeyword.CONST.of(schema) != null
            ? List.of()
            : EnumKeyword.strings(schema);
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
  Shape integer(Place place, List<Place> definite) {
    Shape shape = chosen(JsonType.INTEGER, place, definite);
    if (shape != null) {
      return shape;
    }
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

  Shape number(Place place, List<Place> definite) {
    Shape shape = chosen(JsonType.NUMBER, place, definite);
    if (shape != null) {
      return shape;
    }
    Set<String> formats = formats(definite);
    return new ScalarShape(
        formats.size() == 1
            ? NUMBER_FORMATS.getOrDefault(formats.iterator().next(), Scalar.DOUBLE)
            : Scalar.DOUBLE);
  }
}
