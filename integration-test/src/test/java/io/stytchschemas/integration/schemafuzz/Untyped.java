package io.stytchschemas.integration.schemafuzz;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Schemas that list properties without saying that there is an object. The specification allows any
 * other value there, null included; {@code read}, which has a record for them, may refuse it.
 */
final class Untyped {
  private Untyped() {}

  /** A schema in which all of them say so. */
  static ObjectNode stated(ObjectNode schema) {
    ObjectNode copy = schema.deepCopy();
    state(copy);
    return copy;
  }

  private static void state(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && object.path("properties").size() > 0
        && !object.has("type")) {
      object.put("type", "object");
    }
    schema.values().forEach(Untyped::state);
  }
}
