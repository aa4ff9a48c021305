package io.stytchschemas.integration.schemafuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes schemas by chance: of every keyword that a draft has, in every place. */
final class SchemaMaker {
  private final Dice dice;
  private final Dialect dialect;
  private final ScalarKeywords scalars;
  private final ObjectKeywords objects;
  private final ArrayKeywords arrays;
  private final int definitions;
  private final int deepest;

  /**
   * The first definition that may be referred to where a schema applies to the same value. Each
   * refers only to later ones there, so that none applies itself for ever.
   */
  private int firstInPlace;

  private int depth;

  /** Further definitions: the branches of unions that a discriminator tells apart. */
  private final Map<String, ObjectNode> kinds = new LinkedHashMap<>();

  private SchemaMaker(Dice dice, Dialect dialect) {
    this.dice = dice;
    this.dialect = dialect;
    // Small schemas compile fast, and show most of what there is to show.
    this.definitions = dice.oneIn(2) ? 0 : dice.between(1, 2);
    this.deepest = dice.oneIn(4) ? 3 : dice.between(1, 2);
    scalars = new ScalarKeywords(dice, dialect);
    objects = new ObjectKeywords(dice, dialect, this);
    arrays = new ArrayKeywords(dice, dialect, this);
  }

  static ObjectNode make(Dice dice, Dialect dialect) {
    return new SchemaMaker(dice, dialect).root();
  }

  /** The document that the schema stands in, by itself or among those of OpenAPI. */
  private ObjectNode root() {
    ObjectNode document = Json.object();
    if (dialect.isOpenApi()) {
      document.put("openapi", dialect == Dialect.OPENAPI_3_0 ? "3.0.3" : "3.1.0");
      document.withObject(dialect.root()).setAll(keywords());
    } else {
      document.put("$schema", dialect.known().getId());
      if (dialect == Dialect.DRAFT_2020_12) {
        document.put("$dynamicAnchor", "node");
      }
      document.setAll(keywords());
    }
    for (int i = 0; i < definitions; i++) {
      firstInPlace = i + 1;
      define(document, definition(i), keywords());
    }
    kinds.forEach((name, schema) -> define(document, name, schema));
    return document;
  }

  private void define(ObjectNode document, String name, ObjectNode schema) {
    document.withObject(dialect.definitions()).set(name, schema);
  }

  private static String definition(int index) {
    return "Def" + index;
  }

  /** A schema for a part of the value. */
  JsonNode inner() {
    int before = firstInPlace;
    firstInPlace = 0;
    depth++;
    try {
      return dice.oneIn(8) ? reference(true) : schema();
    } finally {
      depth--;
      firstInPlace = before;
    }
  }

  /** A schema for the same value. */
  JsonNode same() {
    depth++;
    try {
      return dice.oneIn(4) ? reference(false) : schema();
    } finally {
      depth--;
    }
  }

  private JsonNode schema() {
    if (dialect.isFrom(Dialect.DRAFT_6) && dice.oneIn(12)) {
      return Json.NODES.booleanNode(!dice.oneIn(3));
    }
    return keywords();
  }

  private JsonNode reference(boolean inner) {
    ObjectNode schema = Json.object();
    if (inner && dice.oneIn(4)) {
      toRoot(schema);
    } else if (firstInPlace < definitions) {
      refer(schema, definition(dice.between(firstInPlace, definitions - 1)));
    } else {
      return keywords();
    }
    if (dice.oneIn(5)) {
      schema.setAll(keywords());
    }
    return schema;
  }

  private ObjectNode refer(ObjectNode schema, String definition) {
    return schema.put("$ref", '#' + dialect.definitions() + '/' + definition);
  }

  private void toRoot(ObjectNode schema) {
    if (dialect == Dialect.DRAFT_2020_12 && dice.oneIn(2)) {
      schema.put("$dynamicRef", "#node");
    } else if (dialect == Dialect.DRAFT_2019_09 && dice.oneIn(2)) {
      schema.put("$recursiveRef", "#");
    } else {
      schema.put("$ref", '#' + dialect.root());
    }
  }

  private ObjectNode keywords() {
    ObjectNode schema = Json.object();
    if (dice.oneIn(12)) {
      schema.put("description", "Ends a comment */ {@code and} <b> $L \\u0041");
    }
    List<Supplier<ObjectNode>> kinds =
        depth >= deepest
            ? List.of(scalars::text, scalars::number, scalars::values, scalars::plain)
            : List.of(
                objects::make,
                objects::make,
                objects::make,
                arrays::make,
                scalars::text,
                scalars::number,
                scalars::values,
                scalars::plain,
                this::union,
                this::mixture);
    schema.setAll(dice.pick(kinds).get());
    if (depth < deepest && dice.oneIn(3)) {
      combine(schema);
    }
    return schema;
  }

  /** Objects that a property tells apart, or branches of any kind. */
  private ObjectNode union() {
    String keyword = dice.oneIn(2) ? "oneOf" : "anyOf";
    int size = dice.between(1, 3);
    boolean told = dice.oneIn(2);
    if (told && dialect.isOpenApi()) {
      return discriminated(keyword, size);
    }
    return Json.object()
        .set(
            keyword,
            Json.array(
                Stream.iterate(0, i -> i + 1)
                    .limit(size)
                    .map(i -> told ? ofKind(i) : same())
                    .toList()));
  }

  /** An object of a kind, or of one of two. */
  private ObjectNode ofKind(int i) {
    ObjectNode one = objects.ofKind(Samples.NAMES.get(i));
    return dice.oneIn(4)
        ? Json.object()
            .set("oneOf", Json.array(List.of(one, objects.ofKind(Samples.NAMES.get(i + 3)))))
        : one;
  }

  /** Objects of which a discriminator says which are meant, by their names or by a mapping. */
  private ObjectNode discriminated(String keyword, int size) {
    ObjectNode discriminator = Json.object().put("propertyName", "kind");
    String parent =
        dice.oneIn(3)
            ? define("Parent", objects.ofAnyKind().set("discriminator", discriminator))
            : null;
    ArrayNode branches = Json.array(List.of());
    for (int i = 0; i < size; i++) {
      ObjectNode own = dice.oneIn(3) ? objects.ofKind(Samples.NAMES.get(i)) : objects.ofAnyKind();
      String name = define("Kind", parent == null ? own : child(parent, own));
      branches.add(refer(Json.object(), name));
      if (!dice.oneIn(4)) {
        String value = dice.pick(Samples.FEW_TEXTS);
        discriminator.withObject("mapping").put(value, '#' + dialect.definitions() + '/' + name);
      }
    }
    ObjectNode union = Json.object().set(keyword, branches);
    return parent == null ? union.set("discriminator", discriminator) : union;
  }

  /** Under a name that none has, of those inside it either: they have been made before. */
  private String define(String kind, ObjectNode schema) {
    String name = kind + kinds.size();
    kinds.put(name, schema);
    return name;
  }

  private ObjectNode child(String parent, ObjectNode own) {
    return Json.object().set("allOf", Json.array(List.of(refer(Json.object(), parent), own)));
  }

  /** Keywords of several types, and the type left open. */
  private ObjectNode mixture() {
    ObjectNode schema = Json.object();
    schema.setAll(objects.make());
    schema.setAll(arrays.make());
    schema.setAll(scalars.number());
    schema.remove("type");
    if (dice.oneIn(2) && dialect.isFrom(Dialect.DRAFT_4)) {
      schema.set("type", Json.strings(List.of("object", dice.pick(ScalarKeywords.TYPES))));
      if (schema.get("type").get(1).asString().equals("object")) {
        schema.put("type", "object");
      }
    }
    return schema;
  }

  private void combine(ObjectNode schema) {
    switch (dice.between(0, 5)) {
      case 0 -> schema.set("allOf", Json.array(several()));
      case 1 -> schema.set("anyOf", Json.array(several()));
      case 2 -> schema.set("oneOf", Json.array(several()));
      case 3 -> schema.set("not", same());
      case 4 -> condition(schema);
      default -> unevaluated(schema);
    }
  }

  private void condition(ObjectNode schema) {
    if (dialect.isFrom(Dialect.DRAFT_7)) {
      schema.set("if", same());
      if (!dice.oneIn(3)) {
        schema.set("then", same());
      }
      if (!dice.oneIn(3)) {
        schema.set("else", same());
      }
    }
  }

  private void unevaluated(ObjectNode schema) {
    if (dialect.isFrom(Dialect.DRAFT_2019_09)) {
      schema.set("allOf", Json.array(several()));
      schema.set(
          dice.oneIn(3) ? "unevaluatedItems" : "unevaluatedProperties",
          dice.oneIn(2) ? Json.NODES.booleanNode(false) : inner());
    }
  }

  private List<JsonNode> several() {
    return Stream.generate(this::same).limit(dice.between(1, 3)).toList();
  }
}
