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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
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

  /** Cases that have to be told what their documents are about, where the data does not say it. */
  private static final Map<String, String> ANNOTATIONS =
      Map.of(
          "decimals",
          "value = \"*.json\", types = {\"number=java.math.BigDecimal\","
              + " \"integer=java.math.BigInteger\"}");

  /** Cases whose schemas are refused as they are; each has a test of its own. */
  private static final Set<String> REFUSED = Set.of("comments");

  @TempDir Path output;

  @TestFactory
  Stream<DynamicTest> documentsHaveTheirVerdicts() throws IOException {
    List<Path> folders;
    try (Stream<Path> listed = Files.list(SharedData.require("cases"))) {
      folders = listed.filter(each -> Files.exists(each.resolve("docs.txt"))).sorted().toList();
    }
    assertThat(folders)
        .extracting(SourceCasesTest::name)
        .containsAll(REFUSED)
        .hasSizeGreaterThan(12);
    return folders.stream()
        .filter(folder -> !REFUSED.contains(name(folder)))
        .map(folder -> DynamicTest.dynamicTest(name(folder), () -> assertVerdicts(folder)));
  }

  private void assertVerdicts(Path folder) throws IOException {
    Path given = folder.resolve("annotation.txt");
    String annotation =
        Files.exists(given)
            ? Files.readString(given).strip()
            : ANNOTATIONS.getOrDefault(name(folder), "\"*.json\"");
    assertVerdicts(compiled(folder, output.resolve(name(folder)), annotation), folder);
  }

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
  void hasTheTypes(String name, String annotation, String types) throws IOException {
    Path folder = SharedData.require("cases").resolve(name);
    CompiledSchemas compiled = compiled(folder, output, annotation);
    for (String type : types.split(" ")) {
      assertThat(compiled.type("acme." + type)).isNotNull();
    }
    if (!annotation.startsWith("\"defs12")) {
      assertVerdicts(compiled, folder);
    }
  }

  private static CompiledSchemas compiled(Path folder, Path output, String annotation)
      throws IOException {
    String value = annotation.startsWith("value") ? annotation : "value = " + annotation;
    CompiledSchemas compiled =
        new InProcessCompiler(folder, Files.createDirectories(output))
            .annotate("acme", value + ", keepUnknown = true")
            .compile();
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    return compiled;
  }

  private static void assertVerdicts(CompiledSchemas compiled, Path folder) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve("docs.txt"));
    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      String[] parts = line.split("\\|", 3);
      assertThat(parts).as(line).hasSize(3);
      assertThat(parts[1]).as(line).isIn("valid", "invalid");
      Schema<?> schema = compiled.get("acme", parts[0]);
      assertThat(schema.validateJson(parts[2]).isValid())
          .as(line)
          .isEqualTo(parts[1].equals("valid"));
      if (parts[1].equals("valid")) {
        assertComesBack(schema, parts[2]);
      }
    }
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
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
