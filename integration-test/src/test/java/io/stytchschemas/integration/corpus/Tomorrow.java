package io.stytchschemas.integration.corpus;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Documents as a later version of the API may send them. */
final class Tomorrow {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<String, JsonNode> schemas;

  Tomorrow(Map<String, JsonNode> schemas) {
    this.schemas = schemas;
  }

  /** The document without the properties that no schema names, which reading passes over. */
  JsonNode withoutUnknown(JsonNode document, JsonNode schema) {
    if (schema.has("$ref")) {
      return withoutUnknown(document, schemas.get(schema.get("$ref").asString()));
    }
    if (document instanceof ArrayNode array) {
      ArrayNode kept = JSON.arrayNode();
      array.forEach(item -> kept.add(withoutUnknown(item, schema.get("items"))));
      return kept;
    }
    if (document instanceof ObjectNode object) {
      boolean isListed = isRecord(schema);
      ObjectNode kept = JSON.objectNode();
      object.forEachEntry(
          (name, value) -> {
            JsonNode inner = inner(schema, name);
            if (inner != null) {
              kept.set(name, withoutUnknown(value, inner));
            } else if (!isListed) {
              kept.set(name, value);
            }
          });
      return kept;
    }
    return document;
  }

  /** The document with values of enumerations that no schema lists. */
  JsonNode withNewValues(JsonNode document, JsonNode schema) {
    if (schema.has("$ref")) {
      return withNewValues(document, schemas.get(schema.get("$ref").asString()));
    }
    if (schema.has("enum")) {
      return JSON.stringNode("value of tomorrow");
    }
    if (document instanceof ArrayNode array) {
      ArrayNode changed = JSON.arrayNode();
      array.forEach(item -> changed.add(withNewValues(item, schema.get("items"))));
      return changed;
    }
    if (document instanceof ObjectNode object) {
      ObjectNode changed = JSON.objectNode();
      object.forEachEntry(
          (name, value) -> {
            JsonNode inner = inner(schema, name);
            changed.set(name, inner == null ? value : withNewValues(value, inner));
          });
      return changed;
    }
    return document;
  }

  /** The document with further properties in each object whose properties a schema lists. */
  JsonNode withNewProperties(JsonNode document, JsonNode schema) {
    if (schema.has("$ref")) {
      return withNewProperties(document, schemas.get(schema.get("$ref").asString()));
    }
    if (document instanceof ArrayNode array) {
      ArrayNode changed = JSON.arrayNode();
      array.forEach(item -> changed.add(withNewProperties(item, schema.get("items"))));
      return changed;
    }
    if (document instanceof ObjectNode object) {
      ObjectNode changed = JSON.objectNode();
      boolean isListed = isRecord(schema);
      if (isListed) {
        changed.set("before of tomorrow", anything());
      }
      object.forEachEntry(
          (name, value) -> {
            JsonNode inner = inner(schema, name);
            changed.set(name, inner == null ? value : withNewProperties(value, inner));
          });
      if (isListed) {
        changed.set("after_of_tomorrow", anything());
      }
      return changed;
    }
    return document;
  }

  /** What has no properties is one where it is a schema of its own, and a map elsewhere. */
  private static boolean isRecord(JsonNode schema) {
    return schema.has("properties")
        && (!schema.get("properties").isEmpty() || schema.has("$id") || schema.has("title"));
  }

  private static JsonNode anything() {
    return JSON.objectNode().set("new", JSON.arrayNode().add(7).addNull().add("🙂"));
  }

  /** The schema of a property's value; null where it is free. */
  private static JsonNode inner(JsonNode schema, String name) {
    JsonNode property = schema.path("properties").get(name);
    if (property != null) {
      return property;
    }
    JsonNode additional = schema.get("additionalProperties");
    return additional == null || additional.isBoolean() ? null : additional;
  }
}
