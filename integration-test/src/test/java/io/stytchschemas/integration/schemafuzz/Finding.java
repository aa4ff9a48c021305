package io.stytchschemas.integration.schemafuzz;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A fault, and all that it takes to see it again.
 *
 * @param document null where it is the schema that does not compile
 */
record Finding(FuzzCase given, @Nullable JsonNode document, Fault fault) {
  /** What stands in a file need not stand here. */
  private static final int LONGEST = 20_000;

  @Override
  public String toString() {
    return fault.kind()
        + "\n  seed     "
        + given.seed()
        + (given.file() == null ? "" : " of " + given.file())
        + " ("
        + given.options()
        + ")\n  schema   "
        + shortened(given.schema())
        + "\n  document "
        + shortened(document)
        + "\n  "
        + shortened(fault.detail());
  }

  private static String shortened(@Nullable Object part) {
    String text = String.valueOf(part);
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
