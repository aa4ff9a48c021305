package io.stytchschemas.integration.corpus;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes documents that are of a schema, and within Stytch's rules. */
final class ValidDocuments {
  /** From here on, what may be absent is, so that recursion ends. */
  private static final int DEEP = 5;

  private static final String MINUTES = "session_duration_minutes";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "plain",
          "with \"quotes\" and \\ and /",
          "line\nbreak\ttab\u0001",
          "Zürich, Θεσσαλονίκη",
          "東京",
          "🙂👍🏽",
          "\u2028\u2029",
          "null",
          "2021-12-29T12:33:09Z");

  private final Map<String, JsonNode> schemas;
  private final Random random;

  ValidDocuments(Map<String, JsonNode> schemas, Random random) {
    this.schemas = schemas;
    this.random = random;
  }

  JsonNode of(JsonNode schema) {
    return of(schema, 0);
  }

  private JsonNode of(JsonNode schema, int depth) {
    if (schema.has("$ref")) {
      return of(schemas.get(schema.get("$ref").asString()), depth);
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
    }
    return switch (schema.get("type").asString()) {
      case "object" -> object(schema, depth + 1);
      case "array" -> array(schema, depth + 1);
      case "string" -> JSON.stringNode(text());
      case "integer" -> JSON.numberNode(integer(schema));
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      default -> throw new IllegalArgumentException("no generator for " + schema);
    };
  }

  private ObjectNode object(JsonNode schema, int depth) {
    ObjectNode object = JSON.objectNode();
    List<String> names = new ArrayList<>(schema.path("properties").propertyNames());
    Collections.shuffle(names, random);
    double density = random.nextDouble();
    for (String name : names) {
      boolean required = isRequired(schema, name);
      if (required || (depth < DEEP && random.nextDouble() < density)) {
        JsonNode property = schema.get("properties").get(name);
        object.set(name, name.equals(MINUTES) ? minutes() : of(property, depth));
      }
    }
    if (names.isEmpty() && schema.has("additionalProperties")) {
      addEntries(object, schema.get("additionalProperties"), depth);
    }
    return object;
  }

  private static boolean isRequired(JsonNode schema, String name) {
    for (JsonNode required : schema.path("required")) {
      if (required.asString().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private void addEntries(ObjectNode object, JsonNode values, int depth) {
    for (int i = random.nextInt(4); i > 0; i--) {
      object.set(text() + i, values.isBoolean() ? anything(depth) : of(values, depth));
    }
  }

  private ArrayNode array(JsonNode schema, int depth) {
    ArrayNode array = JSON.arrayNode();
    for (int i = depth < DEEP ? random.nextInt(4) : 0; i > 0; i--) {
      array.add(of(schema.get("items"), depth));
    }
    return array;
  }

  /** Any JSON value, numbers beyond every Java type among them. */
  JsonNode anything(int depth) {
    return switch (random.nextInt(depth < DEEP ? 10 : 8)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(random.nextBoolean());
      case 2 -> JSON.numberNode(random.nextInt());
      case 3 -> JSON.numberNode(random.nextLong());
      case 4 -> JSON.numberNode(random.nextGaussian() * 1e6);
      case 5 -> JSON.numberNode(new BigInteger(100, random));
      case 6 -> JSON.numberNode(new BigDecimal(new BigInteger(90, random), 25));
      case 7 -> JSON.stringNode(text());
      case 8 -> {
        ArrayNode array = JSON.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
          array.add(anything(depth + 1));
        }
        yield array;
      }
      default -> {
        ObjectNode object = JSON.objectNode();
        for (int i = random.nextInt(4); i > 0; i--) {
          object.set(text() + i, anything(depth + 1));
        }
        yield object;
      }
    };
  }

  String text() {
    return random.nextInt(4) == 0
        ? "x".repeat(random.nextInt(40))
        : TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private JsonNode minutes() {
    int[] edges = {5, 6, 60, 527_039, 527_040};
    return JSON.numberNode(edges[random.nextInt(edges.length)]);
  }

  private int integer(JsonNode schema) {
    int[] edges = {0, 1, 9, 10, 99, 1_000_000_007, Integer.MAX_VALUE, random.nextInt() >>> 1};
    int value = edges[random.nextInt(edges.length)];
    // The corpus knows lower limits alone.
    return schema.has("minimum")
        ? Math.max(value, schema.get("minimum").asInt())
        : random.nextBoolean() ? value : -value;
  }
}
