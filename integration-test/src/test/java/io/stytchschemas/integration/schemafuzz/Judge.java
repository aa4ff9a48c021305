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
    ObjectNode document = given.schema();
    if (given.dialect().isOpenApi()) {
      document = Json.object().put("$ref", '#' + given.dialect().root());
      document.setAll(given.schema().deepCopy());
      // By the specification it changes no verdict; the judge takes it for an assertion.
      document
          .findParents("discriminator")
          .forEach(each -> ((ObjectNode) each).remove("discriminator"));
    }
    return SchemaRegistry.withDefaultDialect(
            given.dialect().known(), builder -> builder.schemaRegistryConfig(config))
        .getSchema(document);
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
