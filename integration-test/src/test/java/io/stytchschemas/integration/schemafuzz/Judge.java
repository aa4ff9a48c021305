package io.stytchschemas.integration.schemafuzz;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Another validator's opinion. No schema and document are known of which it is wrong; where it
 * proves to be, they are to be left out here, by name and with the reason.
 */
final class Judge {
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(20));

  private final Schema schema;

  /**
   * @throws NoVerdict where it does not take the schema
   */
  Judge(FuzzCase given) {
    schema = PATIENCE.answer(() -> schema(given));
  }

  private static Schema schema(FuzzCase given) {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(given.assertFormats()).build();
    return SchemaRegistry.withDefaultDialect(
            given.dialect().known(), builder -> builder.schemaRegistryConfig(config))
        .getSchema(given.dialect().isOpenApi() ? ofOpenApi(given) : given.schema());
  }

  /**
   * The judge reads more into OpenAPI's own keywords than is written: a discriminator, which
   * changes no verdict, is an assertion, and {@code nullable}, which adds null to the type beside
   * it, goes for {@code enum} and {@code allOf} as well. So it gets what they mean in JSON
   * Schema's.
   */
  private static ObjectNode ofOpenApi(FuzzCase given) {
    ObjectNode document = given.schema().deepCopy();
    for (JsonNode schema : document.findParents("discriminator")) {
      ((ObjectNode) schema).remove("discriminator");
    }
    for (JsonNode schema : document.findParents("nullable")) {
      ObjectNode nullable = (ObjectNode) schema;
      nullable.remove("nullable");
      if (nullable.has("type")) {
        nullable.set("type", Json.strings(List.of(nullable.get("type").asString(), "null")));
      }
    }
    return document.put("$ref", '#' + given.dialect().root());
  }

  /**
   * What it finds at fault.
   *
   * @throws NoVerdict where it does not say
   */
  List<Error> errors(JsonNode document) {
    return PATIENCE.answer(() -> schema.validate(document));
  }
}
