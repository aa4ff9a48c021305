package io.stytchschemas.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.Compiling.Outcome;
import io.stytchschemas.processor.diagnostic.Problem;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each folder below {@code bad} is a compilation that goes wrong: Java sources, schema files,
 * processor options in {@code options.txt} if there are any, and in {@code expected.txt} all that
 * the compiler says. A folder has the id of its problem, and what tells it from others of that id
 * after a dash. {@code -Dstytchschemas.rewrite} writes the expectations anew.
 */
class BadCasesTest {
  /** What no folder can bring about, or none that is worth its size; and where it is tested. */
  private static final Map<Problem, String> ELSEWHERE =
      Map.ofEntries(
          Map.entry(Problem.ROOT_UNKNOWN, "where classes are written decides: FileLookupTest"),
          Map.entry(Problem.PACKAGE_OF_TWO_MODULES, "takes a jar: FileLookupTest"),
          Map.entry(Problem.OUTPUT_UNWRITABLE, "takes a bad class output: FileLookupTest"),
          Map.entry(Problem.FILE_UNREADABLE, "takes a file system that fails: SourcesTest"),
          Map.entry(Problem.FILE_TOO_LARGE, "takes 100 MB: SourcesTest"),
          Map.entry(Problem.POINTERS_LONG, "takes a long name: SchemaTextTest"),
          Map.entry(Problem.SCOPES_MANY, "takes many files: LinkerTest"),
          Map.entry(Problem.TOO_MANY_PROPERTIES, "takes many: LargeSchemasTest"),
          Map.entry(Problem.TOO_MANY_TYPES, "takes many: LargeSchemasTest"),
          Map.entry(Problem.INTERNAL, "takes a fault of our own: RoundsTest"));

  @TempDir Path output;

  @Test
  void eachProblemHasAFolderOrAReasonWhyNot() throws IOException, URISyntaxException {
    Set<String> ids;
    try (Stream<Path> folders = Files.list(cases())) {
      ids = folders.map(BadCasesTest::id).collect(Collectors.toSet());
    }
    for (Problem problem : Problem.values()) {
      assertThat(ids.contains(problem.id()))
          .as("there is a folder %s", problem.id())
          .isNotEqualTo(ELSEWHERE.containsKey(problem));
    }
  }

  @TestFactory
  Stream<DynamicTest> eachIsReportedInFull() throws IOException, URISyntaxException {
    try (Stream<Path> folders = Files.list(cases())) {
      List<Path> sorted = folders.sorted().toList();
      return sorted.stream()
          .map(folder -> DynamicTest.dynamicTest(name(folder), () -> check(folder)));
    }
  }

  private void check(Path folder) throws IOException {
    String id = id(folder);
    assertThat(Arrays.stream(Problem.values()).map(Problem::id)).contains(id);

    Compiling compiling = Compiling.into(output.resolve(name(folder)));
    Path options = folder.resolve("options.txt");
    compiling.root(folder);
    if (Files.exists(options)) {
      Files.readAllLines(options).forEach(compiling::option);
    }
    Outcome outcome = compiling.compile(folder);

    String problems = outcome.problems().replace(folder.toString(), "ROOT") + "\n";
    assertThat(problems).contains("[" + id + "]");
    assertExpected(folder, problems);
  }

  private static void assertExpected(Path folder, String problems) throws IOException {
    if (System.getProperty("stytchschemas.rewrite") != null) {
      Path sources = Path.of("src/test/resources/bad").resolve(name(folder));
      Files.writeString(sources.resolve("expected.txt"), problems);
      return;
    }
    assertThat(problems).isEqualTo(Files.readString(folder.resolve("expected.txt")));
  }

  private static Path cases() throws URISyntaxException {
    return Path.of(BadCasesTest.class.getResource("/bad").toURI());
  }

  private static String id(Path folder) {
    return name(folder).replaceFirst("-.*", "");
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }
}
