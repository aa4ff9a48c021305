package io.stytchschemas.processor.plan;

import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Schema;
import org.jspecify.annotations.Nullable;

/** A schema in the dynamic scope in which it is applied: what a Java type is planned for. */
public record Place(Schema schema, DynamicScope scope) {

  // As a record has them, but without the method handles of which those are made: places are the
  // keys of most of the planner's maps.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place place && schema.equals(place.schema) && scope.equals(place.scope);
  }

  @Override
  public int hashCode() {
    return 31 * schema.hashCode() + scope.hashCode();
  }
}
