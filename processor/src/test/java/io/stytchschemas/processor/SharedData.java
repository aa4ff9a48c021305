package io.stytchschemas.processor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Data of others that is not part of the project, where it is at hand. */
public final class SharedData {
  private SharedData() {}

  /** A folder of the data; the test that asks is skipped, saying so, where there is none. */
  public static Path require(String name) {
    String given = System.getProperty("stytchschemas.data");
    Stream<Path> roots =
        given == null
            ? Stream.iterate(Path.of("").toAbsolutePath(), each -> each != null, Path::getParent)
                .map(each -> each.resolve("shared/data"))
            : Stream.of(Path.of(given));
    Path folder =
        roots.map(root -> root.resolve(name)).filter(Files::isDirectory).findFirst().orElse(null);
    Assumptions.assumeTrue(folder != null, "shared/data/" + name + " is not at hand");
    return folder;
  }
}
