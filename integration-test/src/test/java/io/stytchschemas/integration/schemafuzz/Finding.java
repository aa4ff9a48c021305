package io.stytchschemas.integration.schemafuzz;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A fault, and all that it takes to see it again.
 *
 * @param document null where it is the schema that does not compile
 */
record Finding(FuzzCase given, @Nullable JsonNode document, Fault fault) {

  @Override
  public String toString() {
    return fault.kind()
        + "\n  seed     "
        + given.seed()
        + " ("
        + given.options()
        + ")\n  schema   "
        + given.schema()
        + "\n  document "
        + document
        + "\n  "
        + fault.detail();
  }
}
