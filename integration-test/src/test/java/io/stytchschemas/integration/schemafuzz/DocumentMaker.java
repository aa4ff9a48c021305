package io.stytchschemas.integration.schemafuzz;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes documents that are, or nearly are, of a schema. */
final class DocumentMaker {
  private static final int DEPTH = 6;

  /** How many values a document has before it goes on with what is required alone. */
  private static final int LARGE = 500;

  private final Dice dice;
  private final Flattened flattened;
  private int depth;
  private int values;

  DocumentMaker(Dice dice, JsonNode root) {
    this.dice = dice;
    flattened = new Flattened(dice, root);
  }

  /** A document that aims at {@code schema}, and may miss it. */
  JsonNode aimedAt(JsonNode schema) {
    values = depth == 0 ? 0 : values + 1;
    if (!schema.isObject() || depth >= DEPTH) {
      return anything();
    }
    ObjectNode flat = flattened.of(schema);
    if (flat.has("const")) {
      return flat.get("const");
    }
    if (flat.path("enum").size() > 0) {
      return dice.pick(Json.elements(flat.get("enum")));
    }
    List<JsonNode> samples = samples(flat);
    if (!samples.isEmpty() && dice.oneIn(3)) {
      return dice.pick(samples);
    }
    depth++;
    try {
      return ofType(type(flat), flat);
    } finally {
      depth--;
    }
  }

  /** What whoever wrote the schema thinks fit; mostly it is. */
  private static List<JsonNode> samples(ObjectNode flat) {
    List<JsonNode> samples = Json.elements(flat.path("examples"));
    if (flat.has("default")) {
      samples.add(flat.get("default"));
    }
    return samples;
  }

  private String type(ObjectNode flat) {
    JsonNode type = flat.path("type");
    if (type.isString()) {
      return type.asString();
    }
    if (type.isArray()) {
      return dice.pick(Json.elements(type)).asString();
    }
    if (flat.has("properties") || flat.has("required") || flat.has("additionalProperties")) {
      return "object";
    }
    return flat.has("items") || flat.has("prefixItems") ? "array" : dice.pick(ScalarKeywords.TYPES);
  }

  private JsonNode ofType(String type, ObjectNode flat) {
    return switch (type) {
      case "object" -> object(flat);
      case "array" -> array(flat);
      case "string" -> text();
      case "integer", "number" -> number(flat);
      case "boolean" -> Json.NODES.booleanNode(dice.oneIn(2));
      default -> Json.NODES.nullNode();
    };
  }

  private JsonNode text() {
    return Json.NODES.stringNode(dice.pick(dice.oneIn(3) ? Samples.FEW_TEXTS : Samples.TEXTS));
  }

  private JsonNode number(ObjectNode flat) {
    List<JsonNode> limits = new ArrayList<>();
    for (String keyword : List.of("minimum", "maximum", "multipleOf", "exclusiveMinimum")) {
      if (flat.path(keyword).isNumber()) {
        limits.add(flat.get(keyword));
      }
    }
    boolean atLimit = !limits.isEmpty() && dice.oneIn(3);
    return dice.pick(atLimit ? limits : Samples.NUMBERS.subList(0, dice.oneIn(3) ? 24 : 10));
  }

  private JsonNode object(ObjectNode flat) {
    ObjectNode object = Json.object();
    JsonNode properties = flat.path("properties");
    List<String> some = dice.some(Json.names(properties));
    Set<String> names = new LinkedHashSet<>(values < LARGE ? some : List.of());
    if (!dice.oneIn(12)) {
      flat.path("required").forEach(name -> names.add(name.asString()));
    }
    if (dice.oneIn(4)) {
      names.add(dice.pick(Samples.NAMES));
    }
    JsonNode other = flat.path("additionalProperties");
    names.forEach(
        name -> object.set(name, aimedAt(properties.has(name) ? properties.get(name) : other)));
    return object;
  }

  private JsonNode array(ObjectNode flat) {
    ArrayNode array = Json.NODES.arrayNode();
    int size = Math.max(flat.path("minItems").asInt(0), dice.between(0, 3));
    JsonNode items = flat.path("items");
    JsonNode tuple = items.isArray() ? items : flat.path("prefixItems");
    for (int i = 0; i < size; i++) {
      boolean contained = flat.has("contains") && dice.oneIn(3);
      JsonNode rest = contained ? flat.get("contains") : items;
      array.add(aimedAt(i < tuple.size() ? tuple.get(i) : rest));
    }
    return array;
  }

  JsonNode anything() {
    int kind = dice.between(0, depth >= DEPTH ? 3 : 5);
    depth++;
    try {
      return switch (kind) {
        case 0 -> Json.NODES.nullNode();
        case 1 -> Json.NODES.booleanNode(dice.oneIn(2));
        case 2 -> Json.NODES.stringNode(dice.pick(Samples.TEXTS));
        case 3 -> dice.pick(Samples.NUMBERS);
        case 4 -> array(Json.object());
        default -> object(Json.object());
      };
    } finally {
      depth--;
    }
  }
}
