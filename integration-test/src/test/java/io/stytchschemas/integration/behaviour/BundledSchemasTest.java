package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.InProcessCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that carry copies of the same schemas, as bundlers make them. */
class BundledSchemasTest {
  private static final String META_SCHEMA = "http://json-schema.org/draft-07/schema";

  @TempDir Path work;

  @Test
  void eachFindsItsOwnAndOthersThePublished() throws IOException {
    Path root = Files.createDirectories(work.resolve("root"));
    Files.writeString(root.resolve("a.json"), bundle("string"));
    Files.writeString(root.resolve("b.json"), bundle("integer"));
    Files.writeString(root.resolve("c.json"), "{\"$ref\": \"%s#\"}".formatted(META_SCHEMA));
    CompiledSchemas compiled =
        new InProcessCompiler(root, Files.createDirectories(work.resolve("out")))
            .annotate("acme", "\"*.json\"")
            .compile();
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    assertThat(compiled.get("acme", "a.json").validateJson("\"text\"").isValid()).isTrue();
    assertThat(compiled.get("acme", "a.json").validateJson("1").isValid()).isFalse();
    assertThat(compiled.get("acme", "b.json").validateJson("1").isValid()).isTrue();
    assertThat(compiled.get("acme", "b.json").validateJson("\"text\"").isValid()).isFalse();
    assertThat(compiled.get("acme", "c.json").validateJson("{\"minLength\": 1}").isValid())
        .isTrue();
    assertThat(compiled.get("acme", "c.json").validateJson("{\"minLength\": -1}").isValid())
        .isFalse();
  }

  /** A schema that refers to its own copy of what calls itself the meta-schema. */
  private static String bundle(String type) {
    return "{\"$ref\": \"%1$s\", \"$defs\": {\"copy\": {\"$id\": \"%1$s\", \"type\": \"%2$s\"}}}"
        .formatted(META_SCHEMA, type);
  }
}
