package io.stytchschemas.integration.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Data of others that is not part of the project, where it is at hand. */
public final class SharedData {
  private static final String PROPERTY = "stytchschemas.data";

  private SharedData() {}

  /** A folder of the data; the test that asks is skipped, saying so, where there is none. */
  public static Path require(String name) {
    Optional<Path> folder = find(name);
    Assumptions.assumeTrue(
        folder.isPresent(),
        () -> "no shared/data/" + name + " beside the repository, and no -D" + PROPERTY + "=DIR");
    return folder.orElseThrow();
  }

  /** A folder of the data. */
  public static Optional<Path> find(String name) {
    return roots().map(root -> root.resolve(name)).filter(Files::isDirectory).findFirst();
  }

  /** The JSON files right in a folder, sorted. */
  public static List<Path> jsonFiles(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> roots() {
    String given = System.getProperty(PROPERTY);
    if (given != null) {
      return Stream.of(Path.of(given));
    }
    return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
        .map(folder -> folder.resolve("shared/data"));
  }
}
