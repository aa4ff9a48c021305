package io.stytchschemas.processor.plan.shape;

import io.stytchschemas.processor.plan.place.Nulls;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.shape.Shape.ListShape;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.core.Reference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether several schemas give their values one and the same Java type: one that they all
 * refer to, a scalar, or lists of such. It goes by what they say alone, for it is asked before the
 * shapes of all places are known.
 */
final class SameTypes {
  /** Lists within one another; one that holds itself has no end. */
  private static final int MOST_DEPTH = 8;

  private final Places places;
  private final ObjectShapes objects;
  private final Shapes shapes;
  private final Nulls nulls;

  SameTypes(Places places, ObjectShapes objects, Shapes shapes) {
    this.places = places;
    this.objects = objects;
    this.shapes = shapes;
    this.nulls = new Nulls(places);
  }

  /**
   * The place that gives all properties without a name their type; null where they have not one.
   */
  @Nullable Place ofValues(Place map) {
    List<Place> values = objects.values(map);
    return !values.isEmpty() && values.stream().allMatch(each -> same(values.get(0), each, 0))
        ? values.get(0)
        : null;
  }

  /** What a {@code $ref} names beside which nothing is asserted; else the place itself. */
  private Place meant(Place place) {
    List<Place> targets = places.targets(place);
    boolean saysMore =
        place.schema().keywords().stream()
            .anyMatch(each -> each instanceof Assertion && !(each instanceof Reference));
    return targets.size() == 1 && !saysMore ? targets.get(0) : place;
  }

  private boolean same(@Nullable Place one, @Nullable Place other, int depth) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    if (meant(one).equals(meant(other))) {
      return true;
    }
    Shape shape = shapes.plainlySaid(one);
    Shape ofOther = shapes.plainlySaid(other);
    if (shape == null || ofOther == null || nulls.takes(one) != nulls.takes(other)) {
      return false;
    }
    if (shape instanceof ListShape list && ofOther instanceof ListShape otherList) {
      return depth < MOST_DEPTH && same(list.element(), otherList.element(), depth + 1);
    }
    return shape.equals(ofOther);
  }
}
