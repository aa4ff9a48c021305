package io.stytchschemas.processor.plan.shape;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.place.Unnamed;
import io.stytchschemas.processor.plan.shape.Shape.RecordShape;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.applicator.DependentSchemasKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PropertiesKeyword;
import io.stytchschemas.processor.vocabulary.validation.DependentRequiredKeyword;
import io.stytchschemas.processor.vocabulary.validation.RequiredKeyword;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds properties that a condition, a branch or another part names beside a {@code $ref}, of
 * objects of the class that this names: it does not grow by them, for it may be referred to from
 * elsewhere too.
 */
public final class NamesBeside {
  private final Places places;
  private final Shapes shapes;
  private final Predicate<Schema> losing;

  /**
   * @param losing whether the package of a schema's class is one that does not keep what is unknown
   */
  public NamesBeside(Places places, Shapes shapes, Predicate<Schema> losing) {
    this.places = places;
    this.shapes = shapes;
    this.losing = losing;
  }

  /** Warns of those that the class neither has nor keeps. */
  public void check(Place place, Diagnostics problems) {
    Place declared = shapes.declaring(place);
    if (declared == null
        || declared.equals(place)
        || !(shapes.of(declared) instanceof RecordShape shape)
        || shapes.keepsUnnamed(declared)
        || !losing.test(declared.schema())) {
      return;
    }
    for (Place saying : shapes.applied(place)) {
      List<String> lost = lost(saying, shape, place);
      if (!lost.isEmpty()) {
        problems.report(
            Problem.PROPERTIES_NOT_KEPT,
            saying.schema().location(),
            lost.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", ")),
            place.schema().location().pointer(),
            declared.schema().location().pointer());
      }
    }
  }

  private List<String> lost(Place saying, RecordShape shape, Place place) {
    Schema schema = saying.schema();
    return Stream.of(
            PropertiesKeyword.of(schema).keySet(),
            RequiredKeyword.of(schema),
            DependentRequiredKeyword.of(schema),
            DependentSchemasKeyword.DEPENDENCIES.needed(schema))
        .flatMap(Collection::stream)
        .distinct()
        .filter(name -> shape.field(name) == null)
        .filter(name -> !Unnamed.isRefused(name, places.definite(place)))
        .toList();
  }
}
