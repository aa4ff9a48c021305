package io.stytchschemas.integration.schemafuzz;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Another validator's opinion. No schema and document are known of which it is wrong; where it
 * proves to be, they are to be left out here, by name and with the reason.
 */
final class Judge {
  private final Schema schema;

  Judge(FuzzCase given) {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(given.assertFormats()).build();
    schema =
        SchemaRegistry.withDefaultDialect(
                given.dialect().version(), builder -> builder.schemaRegistryConfig(config))
            .getSchema(given.schema());
  }

  /** What it finds at fault. */
  List<Error> errors(JsonNode document) {
    return schema.validate(document);
  }
}
