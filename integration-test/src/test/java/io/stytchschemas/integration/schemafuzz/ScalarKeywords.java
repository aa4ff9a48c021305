package io.stytchschemas.integration.schemafuzz;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Schemas of strings, numbers, listed values, and types alone. */
final class ScalarKeywords {
  static final List<String> TYPES =
      List.of("string", "integer", "number", "boolean", "null", "object", "array");

  private static final List<String> NUMBER_FORMATS =
      List.of("int32", "int64", "float", "double", "decimal");

  private final Dice dice;
  private final Dialect dialect;

  ScalarKeywords(Dice dice, Dialect dialect) {
    this.dice = dice;
    this.dialect = dialect;
  }

  ObjectNode text() {
    ObjectNode schema = typed("string");
    if (dice.oneIn(4)) {
      schema.put("minLength", dice.between(0, 3));
    }
    if (dice.oneIn(4)) {
      schema.put("maxLength", dice.between(1, 5));
    }
    if (dice.oneIn(5)) {
      schema.put("pattern", dice.pick(Samples.PATTERNS));
    }
    if (dice.oneIn(5)) {
      schema.put("format", dice.pick(dialect.formats()));
    }
    return schema;
  }

  ObjectNode number() {
    ObjectNode schema = typed(dice.oneIn(3) ? "number" : "integer");
    if (dice.oneIn(5)) {
      schema.put("format", dice.pick(NUMBER_FORMATS));
    }
    if (dice.oneIn(4)) {
      limit(schema, "minimum", "exclusiveMinimum");
    }
    if (dice.oneIn(4)) {
      limit(schema, "maximum", "exclusiveMaximum");
    }
    if (dice.oneIn(6)) {
      schema.set("multipleOf", dice.pick(Samples.DIVISORS));
    }
    return schema;
  }

  private void limit(ObjectNode schema, String inclusive, String exclusive) {
    JsonNode limit = dice.pick(Samples.LIMITS);
    if (!dialect.isFrom(Dialect.DRAFT_6)) {
      schema.set(inclusive, limit);
      if (dice.oneIn(2)) {
        schema.put(exclusive, dice.oneIn(2));
      }
    } else {
      schema.set(dice.oneIn(3) ? exclusive : inclusive, limit);
    }
  }

  /** {@code enum} or {@code const}, of one type or of any. */
  ObjectNode values() {
    ObjectNode schema = dice.oneIn(2) ? typed("string") : Json.object();
    List<JsonNode> pool =
        schema.isEmpty()
            ? anything()
            : Stream.of("a", "b", "a-b", "1", "").map(this::text).toList();
    if (dice.oneIn(3) && dialect.isFrom(Dialect.DRAFT_6)) {
      schema.set("const", dice.pick(pool));
    } else {
      schema.set("enum", Json.array(pool.subList(0, dice.between(1, pool.size()))));
    }
    return schema;
  }

  private JsonNode text(String text) {
    return Json.NODES.stringNode(text);
  }

  private List<JsonNode> anything() {
    List<JsonNode> all =
        Stream.of("1", "\"a\"", "null", "true", "1.5", "[1]", "{\"a\":1}", "10.0", "\"b\"", "[]")
            .map(Json::read)
            .toList();
    int from = dice.between(0, all.size() - 1);
    return Stream.concat(all.stream().skip(from), all.stream().limit(from)).toList();
  }

  ObjectNode plain() {
    String type = dice.pick(TYPES);
    return type.equals("null") && !dialect.isFrom(Dialect.DRAFT_4) ? Json.object() : typed(type);
  }

  /** The type, mostly; or that type and null; or nothing of it. */
  ObjectNode typed(String type) {
    ObjectNode schema = Json.object();
    if (dice.oneIn(8)) {
      return schema;
    }
    schema.put("type", type);
    if (dice.oneIn(8) && !type.equals("null")) {
      if (dialect.isFrom(Dialect.DRAFT_4)) {
        schema.set("type", Json.strings(List.of(type, "null")));
      } else {
        schema.put("nullable", true);
      }
    }
    return schema;
  }
}
