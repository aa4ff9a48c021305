package io.stytchschemas.integration.corpus;

import io.stytchschemas.Schema;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.InProcessCompiler;
import io.stytchschemas.integration.support.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Schemas as Stytch publishes them, compiled in one go. */
final class Corpus {
  static final String PACKAGE = "corpus.api";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final CompiledSchemas compiled;
  private final Map<String, JsonNode> texts = new LinkedHashMap<>();

  private Corpus(Path folder) {
    this.compiled =
        new InProcessCompiler(folder, temporaryFolder())
            .annotate(PACKAGE, "\"*.json\"")
            .options("-Werror")
            .compile();
    for (Path file : SharedData.jsonFiles(folder)) {
      JsonNode schema = MAPPER.readTree(file);
      texts.put(schema.get("$id").asString(), schema);
    }
  }

  /** The schemas of a folder of the shared data, if it is there; compiled once. */
  static Optional<Corpus> of(String name) {
    return Optional.ofNullable(
        switch (name) {
          case "seeds" -> Seeds.CORPUS;
          case "consumer-api" -> ConsumerApi.CORPUS;
          default -> throw new IllegalArgumentException(name);
        });
  }

  private static final class Seeds {
    static final Corpus CORPUS = SharedData.find("seeds").map(Corpus::new).orElse(null);
  }

  private static final class ConsumerApi {
    static final Corpus CORPUS = SharedData.find("consumer-api").map(Corpus::new).orElse(null);
  }

  CompiledSchemas compiled() {
    return compiled;
  }

  List<Schema<?>> schemas() {
    return compiled.all(PACKAGE);
  }

  /** The schemas as JSON, by {@code $id}. */
  Map<String, JsonNode> texts() {
    return texts;
  }

  static Path temporaryFolder() {
    try {
      Path folder = Files.createTempDirectory("corpus");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      // What lies in the temporary folder goes with it.
    }
  }
}
