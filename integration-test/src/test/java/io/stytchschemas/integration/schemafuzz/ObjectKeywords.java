package io.stytchschemas.integration.schemafuzz;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Schemas of objects. */
final class ObjectKeywords {
  private final Dice dice;
  private final Dialect dialect;
  private final SchemaMaker maker;
  private final ScalarKeywords scalars;

  ObjectKeywords(Dice dice, Dialect dialect, SchemaMaker maker) {
    this.dice = dice;
    this.dialect = dialect;
    this.maker = maker;
    scalars = new ScalarKeywords(dice, dialect);
  }

  ObjectNode make() {
    ObjectNode schema = scalars.typed("object");
    if (!dice.oneIn(6)) {
      ObjectNode properties = schema.putObject("properties");
      dice.some(Samples.NAMES).forEach(name -> properties.set(name, maker.inner()));
    }
    List<String> required = new ArrayList<>(dice.some(names(schema)));
    if (dice.oneIn(5)) {
      required.add(dice.pick(Samples.NAMES));
    }
    if (!required.isEmpty()) {
      schema.set("required", Json.strings(required.stream().distinct().toList()));
    }
    additional(schema);
    if (dice.oneIn(3)) {
      rarer(schema);
    }
    return schema;
  }

  /** A branch of a union that says in a property which it is. */
  ObjectNode ofKind(String kind) {
    ObjectNode schema = make();
    ObjectNode told = kind(schema);
    if (dialect.isFrom(Dialect.DRAFT_6) && dice.oneIn(2)) {
      told.put("const", kind);
    } else {
      told.putArray("enum").add(kind);
    }
    return schema;
  }

  /** A branch of a union that takes any text for it. */
  ObjectNode ofAnyKind() {
    ObjectNode schema = make();
    kind(schema).put("type", "string");
    return schema;
  }

  private static ObjectNode kind(ObjectNode schema) {
    schema.remove("nullable");
    schema.put("type", "object");
    List<String> required = new ArrayList<>(List.of("kind"));
    schema.path("required").forEach(name -> required.add(name.asString()));
    schema.set("required", Json.strings(required.stream().distinct().toList()));
    return schema.withObject("properties").putObject("kind");
  }

  private static List<String> names(ObjectNode schema) {
    return Json.names(schema.path("properties"));
  }

  private void additional(ObjectNode schema) {
    switch (dice.between(0, 5)) {
      case 0, 1 -> schema.put("additionalProperties", false);
      case 2 -> schema.put("additionalProperties", true);
      case 3 -> schema.set("additionalProperties", maker.inner());
      default -> {}
    }
  }

  private void rarer(ObjectNode schema) {
    switch (dice.between(0, 5)) {
      case 0 -> patterns(schema);
      case 1 -> schema.put("minProperties", dice.between(0, 3));
      case 2 -> schema.put("maxProperties", dice.between(0, 4));
      case 3 -> dependencies(schema);
      case 4 -> dependent(schema);
      default -> {
        if (dialect.isFrom(Dialect.DRAFT_6)) {
          schema.set("propertyNames", scalars.text());
        }
      }
    }
  }

  private void patterns(ObjectNode schema) {
    if (dialect.isFrom(Dialect.DRAFT_4)) {
      schema.putObject("patternProperties").set(dice.pick(Samples.PATTERNS), maker.inner());
    }
  }

  /** As the older drafts have them; the later ones take them still. */
  private void dependencies(ObjectNode schema) {
    if (dialect.isFrom(Dialect.DRAFT_4) && !dialect.isFrom(Dialect.DRAFT_2019_09)) {
      ObjectNode dependencies = schema.putObject("dependencies");
      dependencies.set(dice.pick(Samples.NAMES), names());
      dependencies.set(dice.pick(Samples.NAMES), maker.same());
    }
  }

  private void dependent(ObjectNode schema) {
    if (dialect.isFrom(Dialect.DRAFT_2019_09)) {
      schema.putObject("dependentRequired").set(dice.pick(Samples.NAMES), names());
      schema.putObject("dependentSchemas").set(dice.pick(Samples.NAMES), maker.same());
    }
  }

  private JsonNode names() {
    return Json.strings(List.of(dice.pick(Samples.NAMES)));
  }
}
