package io.stytchschemas.processor.emit.validator;

import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one generated check method checks.
 *
 * @param scope the dynamic scope in which the schema is applied, its own resource included
 * @param tracks whether the method also says what it evaluated
 */
record CheckKey(Schema schema, DynamicScope scope, boolean tracks) {

  // As a record has them, but without the method handles of which those are made.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CheckKey key
        && schema.equals(key.schema)
        && scope.equals(key.scope)
        && tracks == key.tracks;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * schema.hashCode() + scope.hashCode()) + Boolean.hashCode(tracks);
  }
}
