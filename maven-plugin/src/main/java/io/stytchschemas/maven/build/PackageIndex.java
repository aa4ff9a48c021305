package io.stytchschemas.maven.build;

import io.stytchschemas.processor.index.IndexFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the index of a compiled package tells: the schema files that it was generated from. */
final class PackageIndex {
  private PackageIndex() {}

  /** How what was compiled differs from what would be, in terms of schema files. */
  static String difference(Path compiled, String current) throws IOException {
    if (!Files.isRegularFile(compiled)) {
      return "its types were never compiled";
    }
    Map<String, String> was = IndexFiles.inputs(Files.readAllBytes(compiled));
    Map<String, String> is = IndexFiles.inputs(current.getBytes(StandardCharsets.UTF_8));
    List<String> differences = new ArrayList<>();
    was.forEach(
        (path, sha256) -> {
          if (!is.containsKey(path)) {
            differences.add(path + " is gone");
          } else if (!sha256.equals(is.get(path))) {
            differences.add(path + " has changed");
          }
        });
    is.keySet().stream()
        .filter(path -> !was.containsKey(path))
        .forEach(path -> differences.add(path + " is new"));
    return "since its types were compiled, "
        + (differences.isEmpty()
            ? "its annotation or the processor has changed"
            : String.join(", ", differences));
  }
}
