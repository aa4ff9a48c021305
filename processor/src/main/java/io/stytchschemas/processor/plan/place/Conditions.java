package io.stytchschemas.processor.plan.place;

import io.stytchschemas.processor.vocabulary.applicator.IfKeyword;
import io.stytchschemas.processor.vocabulary.validation.TypeKeyword;
import java.util.List;

/** Tells which {@code if} parts the values of a schema into two kinds. */
public final class Conditions {
  private final Places places;

  public Conditions(Places places) {
    this.places = places;
  }

  /**
   * What values are where the {@code if} of a schema holds, and what they are else; empty where one
   * of the two does not say of what type they are, and so only checks.
   */
  public List<Place> kinds(Place place) {
    List<Place> branches =
        IfKeyword.branches(place.schema()).stream().map(each -> places.step(place, each)).toList();
    return branches.stream().allMatch(this::saysType) ? branches : List.of();
  }

  private boolean saysType(Place branch) {
    return places.inPlace(branch).stream()
        .map(Place::schema)
        .anyMatch(schema -> !TypeKeyword.of(schema).isEmpty() || !Nulls.values(schema).isEmpty());
  }

  /** What tells the kinds apart. */
  public Place condition(Place place) {
    return places.step(place, IfKeyword.condition(place.schema()));
  }
}
