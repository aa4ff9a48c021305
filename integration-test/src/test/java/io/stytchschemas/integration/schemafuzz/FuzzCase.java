package io.stytchschemas.integration.schemafuzz;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A schema, how it is compiled, and documents to be put to it: all by one seed.
 *
 * @param keepUnknown as the annotation has it
 * @param assertFormats as the annotation has it
 */
record FuzzCase(
    long seed,
    Dialect dialect,
    ObjectNode schema,
    boolean keepUnknown,
    boolean assertFormats,
    List<JsonNode> documents) {
  private static final int AIMED = 8;

  static FuzzCase of(long seed) {
    Dice dice = new Dice(seed);
    Dialect dialect = dice.pick(List.of(Dialect.values()));
    ObjectNode schema = SchemaMaker.make(dice, dialect);
    boolean keepUnknown = dice.oneIn(2);
    boolean assertFormats = dice.oneIn(2);
    return new FuzzCase(seed, dialect, schema, keepUnknown, assertFormats, documents(dice, schema));
  }

  private static List<JsonNode> documents(Dice dice, ObjectNode schema) {
    DocumentMaker maker = new DocumentMaker(dice, schema);
    Mutation mutation = new Mutation(dice, maker);
    List<JsonNode> documents = new ArrayList<>();
    for (int i = 0; i < AIMED; i++) {
      JsonNode aimed = maker.aimedAt(schema);
      documents.add(aimed);
      documents.add(mutation.of(aimed));
    }
    documents.add(maker.anything());
    return documents;
  }

  FuzzCase with(ObjectNode smaller) {
    return new FuzzCase(seed, dialect, smaller, keepUnknown, assertFormats, documents);
  }

  /** What the annotation says of it beside the file. */
  String options() {
    return "keepUnknown = " + keepUnknown + ", assertFormats = " + assertFormats;
  }
}
