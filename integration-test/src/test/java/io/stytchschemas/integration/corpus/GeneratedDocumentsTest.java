package io.stytchschemas.integration.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Schema;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.InProcessCompiler;
import io.stytchschemas.integration.support.SharedData;
import io.stytchschemas.testing.Documents;
import io.stytchschemas.testing.InvalidDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code testing} takes for right and for wrong is so for another validator, too. */
class GeneratedDocumentsTest {
  /** Marks the keywords of Stytch's rules, of which no other validator knows. */
  private static final String RULE = "stytch:";

  private static final int RANDOM = 10;

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @TempDir Path output;

  static List<Path> corpora() throws IOException {
    try (Stream<Path> folders = Files.list(SharedData.require("corpora"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void documentsOfSchemasAsTheyAreFound(Path folder) {
    CompiledSchemas compiled =
        new InProcessCompiler(folder, output).annotate("acme", "\"schema.json\"").compile();
    assertThat(compiled.success()).as(compiled.messages()).isTrue();
    Schema<?> schema = compiled.all("acme").get(0);
    JsonNode text = MAPPER.readTree(folder.resolve("schema.json"));
    Networknt networknt = new Networknt(Map.of(schema.id(), text));
    assertAgreement(schema, document -> networknt.isValid(schema.id(), document));
  }

  @Test
  void documentsOfStytchsSchemas() {
    SharedData.require("consumer-api");
    for (Judged corpus : Judged.ALL) {
      for (Schema<?> schema : corpus.corpus().schemas()) {
        assertAgreement(schema, document -> corpus.networknt().isValid(schema.id(), document));
      }
    }
  }

  private static void assertAgreement(Schema<?> schema, Predicate<JsonNode> other) {
    Documents<?> documents = Documents.of(schema).withSeed(1);
    Stream.concat(
            Stream.of(documents.minimal(), documents.full()), documents.random().limit(RANDOM))
        .forEach(
            json -> {
              String said = schema.id() + " allows " + new String(json, StandardCharsets.UTF_8);
              assertThat(schema.validateJson(json).isValid()).as(said).isTrue();
              assertThat(other.test(MAPPER.readTree(json))).as(said).isTrue();
            });
    List<InvalidDocument> wrong = documents.invalid().toList();
    assertThat(wrong).as(schema.id()).isNotEmpty();
    for (InvalidDocument each : wrong) {
      String said = schema.id() + " refuses " + each;
      assertThat(schema.validateJson(each.json()).isValid()).as(said).isFalse();
      if (!each.violation().keyword().startsWith(RULE)) {
        assertThat(other.test(MAPPER.readTree(each.json()))).as(said).isFalse();
      }
    }
  }
}
