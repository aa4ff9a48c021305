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
      Map.of(
          "diagnostic", Set.of(),
          "declaration", Set.of("diagnostic"),
          "json", Set.of("diagnostic"),
          "schema", Set.of("diagnostic", "json"),
          "source", Set.of("diagnostic", "declaration", "json", "schema"),
          "vocabulary", Set.of("diagnostic", "json", "regex", "schema"),
          "plan", Set.of("diagnostic", "declaration", "json", "schema", "vocabulary"),
          "emit", Set.of("diagnostic", "declaration", "json", "schema", "vocabulary", "plan"),
          "index",
              Set.of(
                  "diagnostic", "declaration", "json", "schema", "source", "vocabulary", "plan"));

  @Test
  void runOneWay() throws IOException {
    for (Map.Entry<String, Set<String>> allowed : ALLOWED.entrySet()) {
      assertThat(imported(allowed.getKey()))
          .as("imports of %s", allowed.getKey())
          .isSubsetOf(allowed.getValue());
    }
  }

  /** Of the planning, each part knows those before it; what is planned is all parts' language. */
  @Test
  void runOneWayWithinThePlan() throws IOException {
    List<String> parts = List.of("name", "place", "shape", "home", "check", "type", "told");
    for (int i = 0; i < parts.size(); i++) {
      for (Path file : files("plan/" + parts.get(i))) {
        for (String later : parts.subList(i + 1, parts.size())) {
          assertThat(Files.readString(file))
              .as(file.toString())
              .doesNotContain("import io.stytchschemas.processor.plan." + later + ".");
        }
      }
    }
    try (Stream<Path> folders = Files.list(SOURCES.resolve("plan"))) {
      assertThat(folders.filter(Files::isDirectory).map(each -> each.getFileName().toString()))
          .hasSameElementsAs(parts);
    }
  }

  @Test
  void reachTheCompilerOnlyInItsPackage() throws IOException {
    for (String name : ALLOWED.keySet()) {
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
    try (Stream<Path> files = Files.walk(SOURCES.resolve(name))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
