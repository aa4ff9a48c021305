package io.stytchschemas.integration.schemafuzz;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Schemas that list properties or items without saying that there is an object or an array. */
final class Untyped {
  private static final List<String> TELLING =
      List.of("properties", "required", "additionalProperties", "items", "prefixItems");

  private Untyped() {}

  /** Whether a schema is one, or has one in it. */
  static boolean isIn(JsonNode schema) {
    boolean tells = TELLING.stream().anyMatch(schema::has);
    if (schema.isObject() && tells && !schema.has("type")) {
      return true;
    }
    return schema.values().stream().anyMatch(Untyped::isIn);
  }
}
