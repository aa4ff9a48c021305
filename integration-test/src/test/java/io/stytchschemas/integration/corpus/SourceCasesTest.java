package io.stytchschemas.integration.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Schema;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.InProcessCompiler;
import io.stytchschemas.integration.support.Likeness;
import io.stytchschemas.integration.support.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Small schemas that went wrong, with documents and their verdicts: {@code docs.txt} has a line
 * {@code file|valid|document} for each.
 */
class SourceCasesTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @TempDir Path output;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          yaml             | "*.yaml"                                        | User Address
          openapi          | value = "use.json", references = "api.json"     | Use Pet
          openapi          | {"use.json", "api.json#/components/schemas/*"}  | Use Pet Kind
          relative-ids     | value = "issues/*.json", references = "**.json" | IssuesOpened User
          names-in-bundles | "bundle.json"                                   | Bundle Bundle$Baz
          definitions-only | {"types.json", "types.json#/definitions/*"}     | Root Image Root2
          decimals          | value = "*.json", types = {"number=java.math.BigDecimal", "integer=java.math.BigInteger"} | Invoice
          format-and-length | "*.json"                       | S
          format-and-length | value = "*.json", assertFormats = true          | S
          date-texts        | value = "*.json", assertFormats = true          | S
          definitions-only | "defs12.json#/$defs/*"                          | Order Status
          unions-of-kinds  | "*.json"                                        | Pkg$License$OfArray Pkg$Mix$OfObject
          tuples           | "*.json"                                        | Geo$Pos Geo$Row T7$P
          oneof-beside-properties | "*.json"                                 | PackageSource$Git PackageSource$Archive
          """)
  void compilesAndJudges(String name, String annotation, String types) throws IOException {
    Path folder = SharedData.require("cases").resolve(name);
    String value = annotation.startsWith("value") ? annotation : "value = " + annotation;
    CompiledSchemas compiled =
        new InProcessCompiler(folder, output)
            .annotate("acme", value + ", keepUnknown = true")
            .compile();
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    for (String type : types.split(" ")) {
      assertThat(compiled.type("acme." + type)).isNotNull();
    }
    for (String line : Files.readAllLines(folder.resolve("docs.txt"))) {
      String[] parts = line.split("\\|", 3);
      if (parts.length == 3 && !annotation.startsWith("\"defs12")) {
        Schema<?> schema = compiled.get("acme", parts[0]);
        assertThat(schema.validateJson(parts[2]).isValid())
            .as(line)
            .isEqualTo(parts[1].equals("valid"));
        if (parts[1].equals("valid")) {
          assertComesBack(schema, parts[2]);
        }
      }
    }
  }

  private static <T> void assertComesBack(Schema<T> schema, String json) {
    String written = schema.writeString(schema.read(json));
    assertThat(Likeness.FULL.holds(MAPPER.readTree(json), MAPPER.readTree(written)))
        .as(() -> json + " came back as " + written)
        .isTrue();
  }

  @Test
  void commentsNeedTheirEnding() throws IOException {
    Path folder = SharedData.require("cases").resolve("comments");
    CompiledSchemas refused =
        new InProcessCompiler(folder, output.resolve("1")).annotate("acme", "\"*.json\"").compile();
    assertThat(refused.messages()).contains("[SchemaFileHasComments] c.json:2:2", ".jsonc");
    Path renamed = Files.createDirectories(output.resolve("root"));
    Files.copy(folder.resolve("c.json"), renamed.resolve("c.jsonc"));
    CompiledSchemas compiled =
        new InProcessCompiler(renamed, output.resolve("2"))
            .annotate("acme", "\"*.jsonc\"")
            .compile();
    assertThat(compiled.get("acme", "c.jsonc").validateJson("{\"a\": 1}").isValid()).isTrue();
    assertThat(compiled.get("acme", "c.jsonc").validateJson("{\"a\": \"1\"}").isValid()).isFalse();
  }
}
