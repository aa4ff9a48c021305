package io.stytchschemas.processor.plan.type;

import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.shape.Shapes;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.applicator.AdditionalPropertiesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.ItemsKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PatternPropertiesKeyword;
import io.stytchschemas.processor.vocabulary.applicator.PrefixItemsKeyword;
import io.stytchschemas.processor.vocabulary.format.FormatKeyword;
import io.stytchschemas.processor.vocabulary.metadata.FlagKeyword;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which values are secrets because their schemas say so. */
final class StatedSecrets {
  private final Places places;
  private final Shapes shapes;

  StatedSecrets(Places places, Shapes shapes) {
    this.places = places;
    this.shapes = shapes;
  }

  /**
   * Whether those of a place say so, or of what is in its lists and maps: what is in a class that
   * class does not show.
   */
  boolean says(Place place) {
    return says(place, new HashSet<>());
  }

  private boolean says(Place place, Set<Place> seen) {
    List<Place> definite = places.definite(place);
    if (definite.stream()
        .map(Place::schema)
        .anyMatch(each -> FlagKeyword.WRITE_ONLY.of(each) || isPassword(each))) {
      return true;
    }
    return seen.add(place)
        && shapes.declaring(place) == null
        && definite.stream()
            .flatMap(part -> contents(part.schema()).map(inner -> places.step(part, inner)))
            .anyMatch(inner -> says(inner, seen));
  }

  /** What the elements of an array and the values of an object that has no class must match. */
  private static Stream<Schema> contents(Schema schema) {
    return Stream.of(
            Stream.ofNullable(ItemsKeyword.of(schema)),
            PrefixItemsKeyword.of(schema).stream(),
            Stream.ofNullable(AdditionalPropertiesKeyword.of(schema)),
            PatternPropertiesKeyword.of(schema).values().stream())
        .flatMap(Function.identity());
  }

  /** A hint of OpenAPI to whoever shows such a value. */
  private static boolean isPassword(Schema schema) {
    return "password".equals(FormatKeyword.of(schema));
  }
}
