package io.stytchschemas.integration.schemafuzz;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Another validator's opinion, but for where it is known to be wrong. */
final class Judge {
  private final FuzzCase given;
  private final Schema schema;

  Judge(FuzzCase given) {
    this.given = given;
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(given.assertFormats()).build();
    schema =
        SchemaRegistry.withDefaultDialect(
                given.dialect().version(), builder -> builder.schemaRegistryConfig(config))
            .getSchema(given.schema());
  }

  /** What it finds at fault; nothing where it cannot be trusted. */
  Optional<List<Error>> errors(JsonNode document) {
    for (Deviation deviation : Deviation.values()) {
      if (deviation.concerns(given, document)) {
        return Optional.empty();
      }
    }
    return Optional.of(schema.validate(document));
  }
}
