package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Schema;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.InProcessCompiler;
import io.stytchschemas.integration.support.SchemaFolder;
import io.stytchschemas.testing.Documents;
import io.stytchschemas.testing.InvalidDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated documents find out where a limit in generated code is off by one. */
class MutatedLimitsTest {
  /** Each limit is a number that stands nowhere else. */
  private static final String SCHEMA =
      """
      {
        "title": "Limits",
        "type": "object",
        "required": ["count", "price", "name", "tags", "extra"],
        "properties": {
          "count": {"type": "integer", "minimum": 1013, "maximum": 1031},
          "price": {"type": "number", "exclusiveMinimum": 2003, "exclusiveMaximum": 2011},
          "name": {"type": "string", "minLength": 41, "maxLength": 47},
          "tags": {"type": "array", "items": {"type": "string"}, "minItems": 23, "maxItems": 29},
          "extra": {
            "type": "object",
            "additionalProperties": {"type": "boolean"},
            "minProperties": 13,
            "maxProperties": 17
          }
        }
      }
      """;

  private static final int RANDOM = 500;

  @TempDir private static Path work;
  private static Documents<?> documents;
  private static List<Path> sources;

  @TempDir private Path mutated;

  @BeforeAll
  static void compile() {
    CompiledSchemas compiled =
        new SchemaFolder(work).write("limits.json", SCHEMA).compile("\"limits.json\"");
    assertThat(compiled.messages()).isEmpty();
    documents = Documents.of(compiled.all("acme").get(0)).withSeed(1);
    sources = compiled.sources();
  }

  @ParameterizedTest
  @ValueSource(ints = {1013, 1031, 2003, 2011, 41, 47, 23, 29, 13, 17})
  void isNoticed(int limit) throws IOException {
    for (int other : new int[] {limit - 1, limit + 1}) {
      Schema<?> mutant = mutant(limit, other);
      assertThat(isFoundOut(mutant)).as("%d for %d", other, limit).isTrue();
    }
  }

  private Schema<?> mutant(int limit, int other) throws IOException {
    InProcessCompiler compiler =
        new InProcessCompiler(work, mutated.resolve(String.valueOf(other))).options("-proc:none");
    boolean changed = false;
    for (Path source : sources) {
      String text = Files.readString(source);
      String mutant = text.replaceAll("\\b" + limit + "\\b", String.valueOf(other));
      compiler.source("acme/" + source.getFileName(), mutant);
      changed |= !mutant.equals(text);
    }
    assertThat(changed).isTrue();
    CompiledSchemas compiled = compiler.compile();
    assertThat(compiled.messages()).isEmpty();
    return compiled.all("acme").get(0);
  }

  private static boolean isFoundOut(Schema<?> mutant) {
    Stream<byte[]> right = Stream.concat(Stream.of(documents.full()), documents.random());
    return right.limit(RANDOM).anyMatch(json -> !mutant.validateJson(json).isValid())
        || documents
            .invalid()
            .map(InvalidDocument::json)
            .anyMatch(json -> mutant.validateJson(json).isValid());
  }
}
