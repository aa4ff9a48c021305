package io.stytchschemas.processor.plan;

import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.Shape.ListShape;
import io.stytchschemas.processor.plan.Shape.MapShape;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.applicator.AdditionalPropertiesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.ItemsKeyword;
import io.stytchschemas.processor.vocabulary.validation.TypeKeyword;
import java.util.List;
import java.util.Set;

/** Tells whether any check looks at the text of strings, so that a codec must not pass over it. */
final class TextChecks {
  private static final Set<String> PASSED_OVER =
      Set.of(
          TypeKeyword.TYPE.keyword(),
          ItemsKeyword.ITEMS.keyword(),
          AdditionalPropertiesKeyword.ADDITIONAL_PROPERTIES.keyword());

  private final Places places;
  private final Shapes shapes;

  TextChecks(Places places, Shapes shapes) {
    this.places = places;
    this.shapes = shapes;
  }

  /** Whether one is made of values of a type that must match the schemas. */
  boolean areMade(JavaType type, List<Place> schemas) {
    if (type == Scalar.STRING) {
      return anyAsserts(JsonType.STRING, schemas);
    }
    if (type instanceof ListOf list) {
      return anyAsserts(JsonType.ARRAY, schemas) || areMade(list.element(), inner(schemas));
    }
    if (type instanceof MapOf map) {
      return anyAsserts(JsonType.OBJECT, schemas) || areMade(map.value(), inner(schemas));
    }
    return type == Scalar.PLAIN;
  }

  private List<Place> inner(List<Place> containers) {
    return containers.stream().flatMap(place -> inner(shapes.of(place)).stream()).toList();
  }

  private static List<Place> inner(Shape shape) {
    if (shape instanceof ListShape list && list.element() != null) {
      return List.of(list.element());
    }
    return shape instanceof MapShape map && map.value() != null ? List.of(map.value()) : List.of();
  }

  private boolean anyAsserts(JsonType type, List<Place> schemas) {
    return schemas.stream()
        .flatMap(place -> places.definite(place).stream())
        .anyMatch(part -> asserts(type, part.schema()));
  }

  /** Whether anything but types, parts and inner values is asserted about values of a type. */
  static boolean asserts(JsonType type, Schema schema) {
    return schema.keywords().stream()
        .filter(keyword -> !isPassedOver(keyword, schema))
        .anyMatch(
            keyword ->
                keyword instanceof Assertion check
                    && !check.isVacuous()
                    && (check.type() == null || check.type() == type));
  }

  private static boolean isPassedOver(Keyword keyword, Schema schema) {
    return Places.isPart(keyword, schema)
        || PASSED_OVER.stream().anyMatch(name -> schema.keyword(name) == keyword);
  }
}
