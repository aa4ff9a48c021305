package io.stytchschemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages know those before them, and of the root only what users see. */
class ImportsTest {
  private static final Path SOURCES = Path.of("src/main/java/io/stytchschemas");

  /** A package's name, nothing for the root, and a class. */
  private static final Pattern OWN_IMPORT =
      Pattern.compile("import (?:static )?io\\.stytchschemas\\.((?:[a-z]+\\.)*)([A-Z]\\w*)");

  private static final List<String> ORDER =
      List.of(
          "json.pool",
          "json.text",
          "json.collection",
          "check.regex",
          "json.document",
          "check.format",
          "check",
          "check.question",
          "check.verdict",
          "json",
          "stytch");

  /** What runs the other way: to where generated code, or a check's users, have it. */
  private static final Map<String, Set<String>> EXCEPTIONS =
      Map.of(
          // A map's text leaves out what is secret.
          "json.collection", Set.of("stytch.Secrets"),
          // A check keeps its verdict, and is told the names of properties as codecs have them.
          "check", Set.of("check.verdict.Verdict", "json.PropertyNames"));

  /**
   * The root stands behind all of them: what users call runs through to the last. What is found out
   * has its words there as well, and codecs and claims have the schema that users see.
   */
  private static final Map<String, Set<String>> OF_THE_ROOT =
      Map.of(
          "json.text", Set.of("MalformedJsonException"),
          "check", Set.of("Schema", "Severity", "ValidationResult", "Violation"),
          "check.verdict", Set.of("Severity"),
          "json", Set.of("GeneratedSchema", "MalformedJsonException", "Schema"),
          "stytch", Set.of("GeneratedSchema", "MalformedJsonException", "Schema", "Severity"));

  @Test
  void runOneWay() throws IOException {
    for (int i = 0; i < ORDER.size(); i++) {
      String name = ORDER.get(i);
      Set<String> known = Set.copyOf(ORDER.subList(0, i + 1));
      Set<String> upwards = new TreeSet<>();
      Set<String> ofTheRoot = new TreeSet<>();
      for (Path file : files(name)) {
        Matcher imports = OWN_IMPORT.matcher(Files.readString(file));
        while (imports.find()) {
          String from = imports.group(1);
          if (from.isEmpty()) {
            ofTheRoot.add(imports.group(2));
          } else if (!known.contains(from.substring(0, from.length() - 1))) {
            upwards.add(from + imports.group(2));
          }
        }
      }
      assertThat(upwards)
          .as("what %s imports of those behind it", name)
          .isEqualTo(EXCEPTIONS.getOrDefault(name, Set.of()));
      assertThat(ofTheRoot)
          .as("what %s imports of the root", name)
          .isEqualTo(OF_THE_ROOT.getOrDefault(name, Set.of()));
    }
  }

  @Test
  void knowOfEachPackage() throws IOException {
    List<String> packages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files
          .filter(file -> file.endsWith("package-info.java"))
          .map(file -> SOURCES.relativize(file.getParent()).toString())
          .filter(name -> !name.isEmpty())
          .forEach(name -> packages.add(name.replace('/', '.').replace('\\', '.')));
    }
    assertThat(packages).hasSameElementsAs(ORDER);
  }

  private static List<Path> files(String name) throws IOException {
    try (Stream<Path> files = Files.list(SOURCES.resolve(name.replace('.', '/')))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
