package io.stytchschemas.processor;

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

/** The stages know those before them, and none knows the compiler. */
class ImportsTest {
  private static final Path SOURCES = Path.of("src/main/java/io/stytchschemas/processor");
  private static final Pattern OWN_IMPORT =
      Pattern.compile("import (?:static )?io\\.stytchschemas\\.processor\\.([a-z]+)\\.");

  /** What each package may import of the others. */
  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          entry("diagnostic"),
          entry("declaration", "diagnostic"),
          entry("json", "diagnostic"),
          entry("regex"),
          entry("schema", "diagnostic", "json"),
          entry("source", "diagnostic", "declaration", "json", "schema"),
          entry("vocabulary", "diagnostic", "json", "regex", "schema"),
          entry("plan", "diagnostic", "declaration", "json", "schema", "vocabulary"),
          entry("emit", "diagnostic", "declaration", "json", "schema", "vocabulary", "plan"),
          entry(
              "index",
              "diagnostic",
              "declaration",
              "json",
              "schema",
              "source",
              "vocabulary",
              "plan"),
          entry("javac", "diagnostic", "declaration", "source", "plan", "index"));

  private static Map.Entry<String, Set<String>> entry(String name, String... imported) {
    return Map.entry(name, Set.of(imported));
  }

  @Test
  void runOneWay() throws IOException {
    for (Map.Entry<String, Set<String>> allowed : ALLOWED.entrySet()) {
      assertThat(imported(allowed.getKey()))
          .as("imports of %s", allowed.getKey())
          .isSubsetOf(allowed.getValue());
    }
  }

  /**
   * Of the vocabulary, each part knows those before it; its own classes are the keywords' language.
   */
  @Test
  void runOneWayWithinTheVocabulary() throws IOException {
    runOneWay(
        "vocabulary",
        List.of(
            "typed",
            "check",
            "",
            "core",
            "validation",
            "applicator",
            "metadata",
            "format",
            "dialect",
            "link"));
  }

  /** Of the planning, each part knows those before it; what is planned is all parts' language. */
  @Test
  void runOneWayWithinThePlan() throws IOException {
    runOneWay(
        "plan", List.of("name", "", "place", "shape", "home", "check", "type", "pass", "assembly"));
  }

  /**
   * @param parts of a stage, in order: its packages by their names, by an empty one its own classes
   */
  private static void runOneWay(String stage, List<String> parts) throws IOException {
    for (int i = 0; i < parts.size(); i++) {
      for (Path file : sources(Files.list(SOURCES.resolve(stage).resolve(parts.get(i))))) {
        for (String later : parts.subList(i + 1, parts.size())) {
          String name = later.isEmpty() ? stage : stage + "." + later;
          assertThat(Files.readString(file))
              .as(file.toString())
              .doesNotContainPattern(
                  "import (static )?io.stytchschemas.processor." + name + ".[A-Z]");
        }
      }
    }
    try (Stream<Path> folders = Files.walk(SOURCES.resolve(stage))) {
      assertThat(folders.filter(Files::isDirectory).map(SOURCES.resolve(stage)::relativize))
          .map(Path::toString)
          .hasSameElementsAs(parts);
    }
  }

  @Test
  void knowOfEachPackage() throws IOException {
    try (Stream<Path> folders = Files.list(SOURCES)) {
      assertThat(folders.filter(Files::isDirectory).map(each -> each.getFileName().toString()))
          .hasSameElementsAs(ALLOWED.keySet());
    }
  }

  @Test
  void reachTheCompilerOnlyInItsPackage() throws IOException {
    Set<String> others = new TreeSet<>(ALLOWED.keySet());
    others.remove("javac");
    for (String name : others) {
      for (Path file : files(name)) {
        assertThat(Files.readString(file))
            .as(file.toString())
            .doesNotContain("import javax.annotation.processing", "import javax.tools")
            .doesNotContainPattern("import javax\\.lang\\.model\\.(util|element\\.(?!Modifier;))");
      }
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
    return sources(Files.walk(SOURCES.resolve(name)));
  }

  private static List<Path> sources(Stream<Path> files) {
    try (files) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
