package io.stytchschemas.integration.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Schema;
import io.stytchschemas.SchemaViolationException;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.InProcessCompiler;
import io.stytchschemas.integration.support.Likeness;
import io.stytchschemas.integration.support.SharedData;
import io.stytchschemas.testing.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * With {@code keepUnknown}, what {@code write} gives back is what {@code read} took, but for the
 * spellings that {@link Likeness} knows: of every schema at hand, for the documents that stand
 * beside it and for generated ones, each as it is and with properties that nobody named.
 */
class NothingLostTest {
  private static final int RANDOM = 40;

  /** What {@code read} alone refuses; docs/keywords.md lists it. */
  private static final Set<String> OF_JAVA_TYPES = Set.of("format", "type");

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @TempDir Path output;

  static List<String> corpora() throws IOException {
    Path corpora = SharedData.require("corpora");
    try (Stream<Path> folders = Files.list(corpora)) {
      return folders.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void ofSchemasAsTheyAreFound(String name) throws IOException {
    Path folder = SharedData.require("corpora").resolve(name);
    Schema<?> schema = compiled(folder, "schema.json").get(0);
    List<String> instances = Files.readAllLines(folder.resolve("instances.jsonl"));
    long kept = instances.stream().filter(json -> isKept(schema, json)).count();
    assertThat(kept).isGreaterThan(instances.size() * 9 / 10);
    assertGeneratedAreKept(schema);
  }

  @Test
  void ofStytchsSchemas() {
    compiled(SharedData.require("consumer-api"), "*.json")
        .forEach(NothingLostTest::assertGeneratedAreKept);
  }

  private List<Schema<?>> compiled(Path folder, String files) {
    CompiledSchemas compiled =
        new InProcessCompiler(folder, output)
            .annotate("acme", "value = \"" + files + "\", keepUnknown = true")
            .compile();
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    return compiled.all("acme");
  }

  private static void assertGeneratedAreKept(Schema<?> schema) {
    Documents<?> documents = Documents.of(schema).withSeed(1);
    List<byte[]> all =
        Stream.concat(
                Stream.of(documents.minimal(), documents.full()), documents.random().limit(RANDOM))
            .toList();
    long kept =
        all.stream().filter(each -> isKept(schema, MAPPER.readTree(each).toString())).count();
    assertThat(kept).as("documents that Java's types hold").isPositive();
  }

  /** Whether Java's types hold the document, which must come back then. */
  private static boolean isKept(Schema<?> schema, String json) {
    JsonNode more = MAPPER.readTree(json);
    addUnknown(more);
    if (schema.validateJson(more.toString()).isValid()) {
      assertComesBack(schema, more.toString());
    }
    return assertComesBack(schema, json);
  }

  private static <T> boolean assertComesBack(Schema<T> schema, String json) {
    T value;
    try {
      value = schema.read(json);
    } catch (SchemaViolationException e) {
      assertThat(schema.validateJson(json).errors()).as(json).isEmpty();
      assertThat(e.result().errors())
          .as(json)
          .allMatch(each -> OF_JAVA_TYPES.contains(each.keyword()));
      return false;
    }
    String written = schema.writeString(value);
    assertThat(Likeness.FULL.holds(MAPPER.readTree(json), MAPPER.readTree(written)))
        .as(() -> json + " came back as " + written)
        .isTrue();
    assertThat(schema.read(written)).as(json).isEqualTo(value);
    return true;
  }

  private static void addUnknown(JsonNode node) {
    List.copyOf(node.values()).forEach(NothingLostTest::addUnknown);
    if (node instanceof ObjectNode object) {
      object.set("of nobody", MAPPER.readTree("{\"new\":[7,null,\"🙂\"],\"\":1.50}"));
    }
  }
}
