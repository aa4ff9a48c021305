package io.stytchschemas.integration.schemafuzz;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Schemas of arrays. */
final class ArrayKeywords {
  private final Dice dice;
  private final Dialect dialect;
  private final SchemaMaker maker;
  private final ScalarKeywords scalars;

  ArrayKeywords(Dice dice, Dialect dialect, SchemaMaker maker) {
    this.dice = dice;
    this.dialect = dialect;
    this.maker = maker;
    scalars = new ScalarKeywords(dice, dialect);
  }

  ObjectNode make() {
    ObjectNode schema = scalars.typed("array");
    boolean later = dialect.isFrom(Dialect.DRAFT_2020_12);
    if (dice.oneIn(5) && dialect.isFrom(Dialect.DRAFT_4)) {
      schema.set(later ? "prefixItems" : "items", Json.array(tuple()));
      if (dice.oneIn(2)) {
        schema.set(later ? "items" : "additionalItems", rest());
      }
    } else if (!dice.oneIn(8)) {
      schema.set("items", maker.inner());
    }
    if (dice.oneIn(4)) {
      schema.put("minItems", dice.between(0, 2));
    }
    if (dice.oneIn(4)) {
      schema.put("maxItems", dice.between(1, 3));
    }
    if (dice.oneIn(5)) {
      schema.put("uniqueItems", !dice.oneIn(4));
    }
    if (dice.oneIn(6)) {
      contains(schema);
    }
    return schema;
  }

  private List<JsonNode> tuple() {
    return Stream.generate(maker::inner).limit(dice.between(1, 3)).toList();
  }

  private JsonNode rest() {
    return dice.oneIn(2) ? Json.NODES.booleanNode(dice.oneIn(2)) : maker.inner();
  }

  private void contains(ObjectNode schema) {
    if (dialect.isFrom(Dialect.DRAFT_6)) {
      schema.set("contains", maker.inner());
    }
    if (dialect.isFrom(Dialect.DRAFT_2019_09)) {
      if (dice.oneIn(3)) {
        schema.put("minContains", dice.between(0, 2));
      }
      if (dice.oneIn(3)) {
        schema.put("maxContains", dice.between(1, 2));
      }
    }
  }
}
