package io.stytchschemas.maven.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders of sources and classes. */
final class Folders {
  private Folders() {}

  /** The files below a folder whose names end so, in order; none where there is no folder. */
  static List<Path> files(Path root, String ending) throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (UncheckedIOException e) {
      // So a stream tells of a folder that cannot be read, and nobody would word it for users.
      throw e.getCause();
    }
  }
}
