package io.stytchschemas.integration.schemafuzz;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a schema says with all that applies to the same value, one branch of each choice. */
final class Flattened {
  private static final int STEPS = 20;
  private static final Set<String> MERGED = Set.of("properties", "required");

  private final Dice dice;
  private final JsonNode root;
  private int steps;

  Flattened(Dice dice, JsonNode root) {
    this.dice = dice;
    this.root = root;
  }

  ObjectNode of(JsonNode schema) {
    ObjectNode flat = Json.object();
    steps = STEPS;
    add(schema, flat);
    return flat;
  }

  private void add(JsonNode schema, ObjectNode flat) {
    if (!schema.isObject() || steps-- < 0) {
      return;
    }
    for (String keyword : List.of("$ref", "$recursiveRef", "$dynamicRef")) {
      if (schema.has(keyword)) {
        add(target(schema.get(keyword).asString()), flat);
      }
    }
    schema.path("allOf").forEach(part -> add(part, flat));
    for (String keyword : List.of("anyOf", "oneOf")) {
      if (schema.path(keyword).size() > 0) {
        add(dice.pick(Json.elements(schema.get(keyword))), flat);
      }
    }
    add(schema.path(dice.oneIn(2) ? "then" : "else"), flat);
    schema.properties().forEach(each -> put(flat, each.getKey(), each.getValue()));
  }

  private JsonNode target(String reference) {
    return reference.startsWith("#/") ? root.at(reference.substring(1)) : root;
  }

  private static void put(ObjectNode flat, String keyword, JsonNode value) {
    JsonNode before = flat.path(keyword);
    if (keyword.equals("properties") && before.isObject()) {
      flat.withObject("properties").setAll((ObjectNode) value);
    } else if (keyword.equals("required") && before.isArray()) {
      value.forEach(name -> flat.withArray("required").add(name));
    } else {
      flat.set(keyword, MERGED.contains(keyword) ? value.deepCopy() : value);
    }
  }
}
