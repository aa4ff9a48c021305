package io.stytchschemas.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.Compiling.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The look of generated code, as a compiler with the processor writes it. Each folder below {@code
 * cases} is a compilation: Java sources, schema files (those of the catalogue where it has none),
 * and below {@code expected} those of the generated files that are looked at. {@code
 * -Dstytchschemas.rewrite} writes these anew; then a person reads the difference.
 */
class GoodCasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Path CATALOGUE = Path.of("../schemas");

  @TempDir Path work;

  @TestFactory
  Stream<DynamicTest> eachLooksAsBefore() throws IOException {
    return list(CASES).stream()
        .map(folder -> DynamicTest.dynamicTest(name(folder), () -> check(folder)));
  }

  private void check(Path folder) throws IOException {
    Path sources = Files.createDirectories(work.resolve(name(folder)));
    boolean hasSchemas = false;
    for (Path file : list(folder)) {
      if (Files.isRegularFile(file)) {
        Files.copy(file, sources.resolve(name(file)));
        hasSchemas |= !name(file).endsWith(".java");
      }
    }
    Path output = work.resolve(name(folder) + ".out");
    Outcome outcome =
        Compiling.into(output)
            .root(hasSchemas ? sources : CATALOGUE)
            .option("-Xlint:all,-processing")
            .option("-Werror")
            .compile(sources);
    assertThat(outcome.problems()).isEmpty();
    for (Path expected : list(folder.resolve("expected"))) {
      assertLooksAs(expected, output);
    }
  }

  private static void assertLooksAs(Path expected, Path output) throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      Path file = files.filter(each -> each.endsWith(name(expected))).findFirst().orElseThrow();
      String code = Files.readString(file);
      if (System.getProperty("stytchschemas.rewrite") != null) {
        Files.writeString(expected, code);
      }
      assertThat(code).isEqualTo(Files.readString(expected));
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
