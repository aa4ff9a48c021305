package io.stytchschemas.benchmarks.corpora;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real schema and documents that are valid by it.
 *
 * @param folder has {@code schema.json} and {@code instances.jsonl}, a document in each line
 */
record Corpus(Path folder) {

  /** Those beside the repository, in the order of their names; none where there are no such. */
  static List<Corpus> all() throws IOException {
    Optional<Path> root = root();
    if (root.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(root.get())) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("instances.jsonl")))
          .sorted()
          .map(Corpus::new)
          .toList();
    }
  }

  private static Optional<Path> root() {
    String data = System.getProperty("stytchschemas.data");
    Stream<Path> roots =
        data != null
            ? Stream.of(Path.of(data))
            : Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(folder -> folder.resolve("shared/data"));
    return roots.map(path -> path.resolve("corpora")).filter(Files::isDirectory).findFirst();
  }

  String name() {
    return folder.getFileName().toString();
  }

  Path schema() {
    return folder.resolve("schema.json");
  }

  Path instances() {
    return folder.resolve("instances.jsonl");
  }

  List<byte[]> documents() throws IOException {
    try (Stream<String> lines = Files.lines(instances())) {
      return lines
          .filter(line -> !line.isBlank())
          .map(line -> line.getBytes(StandardCharsets.UTF_8))
          .toList();
    }
  }
}
