package io.stytchschemas.integration.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Schema;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.InProcessCompiler;
import io.stytchschemas.integration.support.SharedData;
import io.stytchschemas.testing.Documents;
import io.stytchschemas.testing.InvalidDocument;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code testing} takes for right and for wrong is so for another validator, too. */
class GeneratedDocumentsTest {
  /** Marks the keywords of Stytch's rules, of which no other validator knows. */
  private static final String RULE = "stytch:";

  private static final int RANDOM = 10;

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @TempDir Path output;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "babelrc",
        "clang-format",
        "code-climate",
        "cql2",
        "dependabot",
        "jasmine",
        "jshintrc",
        "krakend",
        "lazygit",
        "nest-cli",
        "pre-commit-hooks",
        "semantic-release",
        "stale",
        "ui5",
        "unreal-engine-uproject",
        "vercel",
        "yamllint"
      })
  void documentsOfSchemasAsTheyAreFound(String name) {
    Path folder = SharedData.require("corpora").resolve(name);
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
            json ->
                assertThat(other.test(MAPPER.readTree(json)))
                    .as(() -> schema.id() + " allows " + new String(json, StandardCharsets.UTF_8))
                    .isTrue());
    List<InvalidDocument> wrong =
        documents.invalid().filter(each -> !each.violation().keyword().startsWith(RULE)).toList();
    for (InvalidDocument each : wrong) {
      assertThat(other.test(MAPPER.readTree(each.json())))
          .as(() -> schema.id() + " refuses " + each)
          .isFalse();
    }
  }
}
