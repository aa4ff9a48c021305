package io.stytchschemas.integration.schemafuzz;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document with a schema, how it is compiled, and documents to be put to it: all by one seed, but
 * for a schema that stands in a file.
 *
 * @param keepUnknown as the annotation has it
 * @param assertFormats as the annotation has it
 * @param types as the annotation has them
 */
record FuzzCase(
    long seed,
    @Nullable String file,
    Dialect dialect,
    ObjectNode schema,
    boolean keepUnknown,
    boolean assertFormats,
    List<String> types,
    List<JsonNode> documents) {
  /** Classes that take every text there is; one has the digits, the other the text as it stands. */
  private static final List<List<String>> TYPES =
      List.of(
          List.of(),
          List.of(),
          List.of("number=java.math.BigDecimal", "integer=java.math.BigInteger"),
          List.of("string=StringBuilder", "number=StringBuilder", "boolean=StringBuilder"),
          List.of("date=String", "integer=StringBuilder", "duration=java.time.Period"));

  private static final int AIMED = 8;

  /** Those who write schemas by hand put more into one than chance does. */
  private static final int AIMED_AT_GIVEN = 100;

  /** A random schema. */
  static FuzzCase of(long seed) {
    Dice dice = new Dice(seed);
    Dialect dialect = dice.pick(List.of(Dialect.values()));
    return of(seed, null, dice, dialect, SchemaMaker.make(dice, dialect), AIMED);
  }

  /** A schema that stands in a file. */
  static FuzzCase of(long seed, String file, ObjectNode schema) {
    Dialect dialect = Dialect.of(schema.path("$schema").asString(""));
    return of(seed, file, new Dice(seed), dialect, schema, AIMED_AT_GIVEN);
  }

  private static FuzzCase of(
      long seed, @Nullable String file, Dice dice, Dialect dialect, ObjectNode schema, int aimed) {
    boolean keepUnknown = dice.oneIn(2);
    boolean assertFormats = dice.oneIn(2);
    List<String> types = dice.pick(TYPES);
    return new FuzzCase(
        seed,
        file,
        dialect,
        schema,
        keepUnknown,
        assertFormats,
        types,
        documents(dice, dialect, schema, aimed));
  }

  private static List<JsonNode> documents(
      Dice dice, Dialect dialect, ObjectNode schema, int count) {
    DocumentMaker maker = new DocumentMaker(dice, schema);
    Mutation mutation = new Mutation(dice, maker);
    List<JsonNode> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      JsonNode aimed = maker.aimedAt(schema.at(dialect.root()));
      documents.add(aimed);
      documents.add(mutation.of(aimed));
    }
    documents.add(maker.anything());
    return documents;
  }

  FuzzCase with(ObjectNode smaller) {
    return new FuzzCase(seed, file, dialect, smaller, keepUnknown, assertFormats, types, documents);
  }

  /** What leads to the schema within the file. */
  String fragment() {
    return dialect.isOpenApi() ? '#' + dialect.root() : "";
  }

  /** What the annotation says of the file beside its name. */
  String options() {
    return "keepUnknown = "
        + keepUnknown
        + ", assertFormats = "
        + assertFormats
        + types.stream().map(each -> '"' + each + '"').collect(joining(", ", ", types = {", "}"));
  }
}
