package io.stytchschemas.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The goals know all packages; of these, each knows those before it, and none the goals. */
class ImportsTest {
  private static final Path SOURCES = Path.of("src/main/java/io/stytchschemas/maven");
  private static final Pattern OWN_IMPORT =
      Pattern.compile("import (?:static )?io\\.stytchschemas\\.maven\\.([A-Za-z]+)");

  /** What each package may import of the others. */
  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("git", Set.of()),
          Map.entry("module", Set.of()),
          Map.entry("source", Set.of()),
          Map.entry("text", Set.of()),
          Map.entry("api", Set.of("text")),
          Map.entry("change", Set.of("text", "api")),
          Map.entry("site", Set.of("text")),
          Map.entry("report", Set.of("text", "api", "change", "site")),
          Map.entry("input", Set.of("module")),
          Map.entry("state", Set.of("api", "input")),
          Map.entry(
              "build",
              Set.of("module", "source", "text", "api", "change", "report", "input", "state")));

  @Test
  void runOneWay() throws IOException {
    for (Map.Entry<String, Set<String>> allowed : ALLOWED.entrySet()) {
      assertThat(imported(allowed.getKey()))
          .as("imports of %s", allowed.getKey())
          .isSubsetOf(allowed.getValue());
    }
    try (Stream<Path> folders = Files.list(SOURCES)) {
      assertThat(folders.filter(Files::isDirectory).map(each -> each.getFileName().toString()))
          .hasSameElementsAs(ALLOWED.keySet());
    }
  }

  /** Of what has parts of its own, these know those before them, and its own classes know all. */
  @Test
  void runOneWayWithin() throws IOException {
    runOneWay("change", List.of("match"));
    runOneWay("site", List.of("html", "listed", "sample"));
  }

  private static void runOneWay(String name, List<String> parts) throws IOException {
    for (int i = 0; i < parts.size(); i++) {
      String known = String.join("|", parts.subList(0, i + 1));
      for (Path file : files(name + "/" + parts.get(i))) {
        assertThat(Files.readString(file))
            .as(file.toString())
            .doesNotContainPattern(
                "import (static )?io\\.stytchschemas\\.maven\\."
                    + name
                    + "\\.(?!("
                    + known
                    + ")\\.)");
      }
    }
    try (Stream<Path> folders = Files.list(SOURCES.resolve(name))) {
      assertThat(folders.filter(Files::isDirectory).map(each -> each.getFileName().toString()))
          .hasSameElementsAs(parts);
    }
  }

  private static Set<String> imported(String name) throws IOException {
    Set<String> imported = new TreeSet<>();
    for (Path file : files(name)) {
      Matcher imports = OWN_IMPORT.matcher(Files.readString(file));
      while (imports.find()) {
        imported.add(imports.group(1));
      }
    }
    imported.remove(name);
    return imported;
  }

  private static List<Path> files(String name) throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES.resolve(name))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
