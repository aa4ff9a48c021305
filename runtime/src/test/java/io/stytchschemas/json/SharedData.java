package io.stytchschemas.json;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Test data that stands beside the repository on some machines, and is no part of it. */
final class SharedData {
  private SharedData() {}

  /** {@code -Dstytchschemas.data=DIR}, else {@code ../shared/data} of the repository. */
  static Optional<Path> find(String name) {
    String given = System.getProperty("stytchschemas.data");
    if (given != null) {
      return Optional.of(Path.of(given, name)).filter(Files::exists);
    }
    for (Path dir = Path.of("").toAbsolutePath(); dir != null; dir = dir.getParent()) {
      Path data = dir.resolve("shared/data").resolve(name);
      if (Files.exists(data)) {
        return Optional.of(data);
      }
    }
    return Optional.empty();
  }
}
