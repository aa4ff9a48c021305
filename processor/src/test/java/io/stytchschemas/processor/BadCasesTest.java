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
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each folder below {@code bad} is a compilation that goes wrong: Java sources, schema files,
 * processor options in {@code options.txt} if there are any, and in {@code expected.txt} all that
 * the compiler says. A folder has the id of its problem, and what tells it from others of that id
 * after a dash. {@code -Dstytchschemas.rewrite} writes the expectations anew.
 */
class BadCasesTest {
  @TempDir Path output;

  @TestFactory
  Stream<DynamicTest> eachIsReportedInFull() throws IOException, URISyntaxException {
    Path cases = Path.of(BadCasesTest.class.getResource("/bad").toURI());
    try (Stream<Path> folders = Files.list(cases)) {
      List<Path> sorted = folders.sorted().toList();
      return sorted.stream()
          .map(folder -> DynamicTest.dynamicTest(name(folder), () -> check(folder)));
    }
  }

  private void check(Path folder) throws IOException {
    String id = name(folder).replaceFirst("-.*", "");
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

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }
}
