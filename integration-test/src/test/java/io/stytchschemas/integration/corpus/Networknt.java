package io.stytchschemas.integration.corpus;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Another validator's opinion. */
final class Networknt {
  /** Ids that are fragments are beyond it: they become absolute, and so do the references. */
  private static final String STYTCH = "#/components/schemas/";

  private static final String ABSOLUTE = "https://stytch.test/";

  /** As for us; in older drafts it would assert them. */
  private static final SchemaRegistryConfig FORMATS_ANNOTATE =
      SchemaRegistryConfig.builder().formatAssertionsEnabled(false).build();

  private final Map<String, Schema> schemas = new LinkedHashMap<>();

  Networknt(Map<String, JsonNode> texts) {
    Map<String, String> byUri = new LinkedHashMap<>();
    texts.forEach((id, text) -> byUri.put(absolute(id), text.toString().replace(STYTCH, ABSOLUTE)));
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(byUri).schemaRegistryConfig(FORMATS_ANNOTATE));
    for (String id : texts.keySet()) {
      schemas.put(id, registry.getSchema(SchemaLocation.of(absolute(id))));
    }
  }

  boolean isValid(String id, JsonNode document) {
    return schemas.get(id).validate(document).isEmpty();
  }

  private static String absolute(String id) {
    return id.replace(STYTCH, ABSOLUTE);
  }
}
