package io.stytchschemas.integration.schemafuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** The schemas of a folder and its folders, each a file of its own that needs no other. */
final class GivenSchemas {
  private final Path folder;
  private final List<Path> files;

  private GivenSchemas(Path folder, List<Path> files) {
    this.folder = folder;
    this.files = files;
  }

  static GivenSchemas in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return new GivenSchemas(
          folder, files.filter(each -> each.toString().endsWith(".json")).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int size() {
    return files.size();
  }

  FuzzCase get(int index, long seed) {
    Path file = files.get(index);
    try {
      ObjectNode schema = (ObjectNode) Json.read(Files.readAllBytes(file));
      return FuzzCase.of(seed, folder.relativize(file).toString(), schema);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JacksonException | ClassCastException e) {
      throw new IllegalArgumentException(file + " holds no JSON object", e);
    }
  }
}
