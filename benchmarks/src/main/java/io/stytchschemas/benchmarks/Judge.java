package io.stytchschemas.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import io.stytchschemas.Schema;
import io.stytchschemas.benchmarks.rivals.Library;
import io.stytchschemas.benchmarks.rivals.Rival;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Everyone who says whether a document is valid, each from what it takes best. */
public enum Judge {
  /** Judges nothing: the floor of whoever reads with jackson-core. */
  SCAN("jackson-core scan, tokens only"),
  OURS("stytch-schemas validateJson, bytes"),
  OURS_READ("stytch-schemas read, bytes, all checks"),
  OURS_TYPED("stytch-schemas validate, typed value"),
  NETWORKNT("networknt, bytes"),
  NETWORKNT_TREE("networknt, parsed tree"),
  DATABIND_NETWORKNT("databind bind + networknt on the tree, bytes"),
  HARREL("harrel, bytes"),
  HARREL_TREE("harrel, parsed tree");

  private final String title;

  Judge(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }

  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** Whether one document, prepared as far as this judge wants it, is valid. */
  public interface Verdict {
    boolean isValid() throws IOException;
  }

  /**
   * @param bean what a team would bind the document to
   */
  public Verdict of(Schema<?> schema, Class<?> bean, SchemaTexts texts, byte[] json) {
    return switch (this) {
      case SCAN -> {
        Rival scan = Library.SCAN_TOKENS.create();
        yield () -> scan.read(RequestKind.ATTEST, json) != null;
      }
      case OURS -> () -> schema.validateJson(json).isValid();
      case OURS_READ -> () -> schema.read(json) != null;
      case OURS_TYPED -> typed(schema, json);
      case NETWORKNT -> {
        com.networknt.schema.Schema compiled = networknt(texts);
        yield () ->
            compiled.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON).isEmpty();
      }
      case NETWORKNT_TREE -> {
        com.networknt.schema.Schema compiled = networknt(texts);
        tools.jackson.databind.JsonNode tree = MAPPER.readTree(json);
        yield () -> compiled.validate(tree).isEmpty();
      }
      case DATABIND_NETWORKNT -> {
        com.networknt.schema.Schema compiled = networknt(texts);
        yield () -> {
          tools.jackson.databind.JsonNode tree = MAPPER.readTree(json);
          return compiled.validate(tree).isEmpty() && MAPPER.treeToValue(tree, bean) != null;
        };
      }
      case HARREL -> {
        Validator validator = harrel(texts);
        URI main = URI.create(texts.main());
        yield () -> validator.validate(main, new String(json, StandardCharsets.UTF_8)).isValid();
      }
      case HARREL_TREE -> {
        Validator validator = harrel(texts);
        URI main = URI.create(texts.main());
        JsonNode tree = new JacksonNode.Factory().create(new String(json, StandardCharsets.UTF_8));
        yield () -> validator.validate(main, tree).isValid();
      }
    };
  }

  private static <T> Verdict typed(Schema<T> schema, byte[] json) {
    T value = schema.read(json);
    return () -> schema.validate(value).isValid();
  }

  private static com.networknt.schema.Schema networknt(SchemaTexts texts) {
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(texts.byUri()))
        .getSchema(com.networknt.schema.SchemaLocation.of(texts.main()));
  }

  private static Validator harrel(SchemaTexts texts) {
    Validator validator =
        new ValidatorFactory().withDisabledSchemaValidation(true).createValidator();
    texts.byUri().forEach((uri, text) -> validator.registerSchema(URI.create(uri), text));
    return validator;
  }
}
