package io.stytchschemas.processor.plan.place;

import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A schema in the dynamic scope in which it is applied: what a Java type is planned for.
 *
 * @param alternative which of its values are meant; null for all
 */
public record Place(Schema schema, DynamicScope scope, @Nullable Alternative alternative) {

  /** All values of a schema. */
  Place(Schema schema, DynamicScope scope) {
    this(schema, scope, null);
  }

  /** Some of its values. */
  public Place only(Alternative some) {
    return new Place(schema, scope, some);
  }

  /** All values of the schema. */
  public Place whole() {
    return alternative == null ? this : new Place(schema, scope);
  }

  /** Whether the alternative stands in for a keyword of the schema. */
  public boolean isReplaced(Keyword keyword) {
    return alternative != null && alternative.standsFor(keyword, this);
  }

  // As a record has them, but without the method handles of which those are made: places are the
  // keys of most of the planner's maps.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place place
        && schema.equals(place.schema)
        && scope.equals(place.scope)
        && (alternative == null
            ? place.alternative == null
            : alternative.equals(place.alternative));
  }

  @Override
  public int hashCode() {
    int hash = 31 * schema.hashCode() + scope.hashCode();
    return alternative == null ? hash : 31 * hash + alternative.hashCode();
  }
}
