package io.stytchschemas.processor.plan.type;

import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.shape.Shape;
import io.stytchschemas.processor.plan.shape.Shape.Field;
import io.stytchschemas.processor.plan.shape.Shape.ListShape;
import io.stytchschemas.processor.plan.shape.Shape.MapShape;
import io.stytchschemas.processor.plan.shape.Shape.Option;
import io.stytchschemas.processor.plan.shape.Shape.RecordShape;
import io.stytchschemas.processor.plan.shape.Shape.UnionShape;
import io.stytchschemas.processor.plan.shape.Shapes;
import io.stytchschemas.processor.schema.Schema;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The unions that secret properties have: what is around their values shows none of them. */
public final class SecretUnions {
  private final Shapes shapes;
  private final StatedSecrets stated;
  private final Set<Place> unions = new HashSet<>();

  /**
   * @param typed every place whose values have a Java type
   * @param records the planner for the package of a schema
   */
  public SecretUnions(
      Iterable<Place> typed,
      Places places,
      Shapes shapes,
      Function<Schema, RecordPlanner> records) {
    this.shapes = shapes;
    this.stated = new StatedSecrets(places, shapes);
    for (Place place : typed) {
      if (shapes.of(place) instanceof RecordShape object) {
        for (Field field : object.fields()) {
          if (records.apply(place.schema()).isSecret(place, field)) {
            add(shapes.telling(field.places()));
          }
        }
      }
    }
  }

  private void add(@Nullable Place place) {
    Set<Place> seen = new HashSet<>();
    Place at = place;
    while (at != null && seen.add(at)) {
      Place declared = shapes.declaring(at);
      if (declared != null && shapes.of(declared) instanceof UnionShape) {
        unions.add(declared);
      }
      Shape shape = shapes.of(at);
      at =
          shape instanceof ListShape list
              ? list.element()
              : shape instanceof MapShape map ? map.value() : null;
    }
  }

  /** Where one branch is a secret, the others are others of its kinds. */
  boolean contains(Place union, UnionShape shape) {
    return unions.contains(union)
        || stated.says(union)
        || shape.options().stream().map(Option::place).anyMatch(stated::says);
  }
}
