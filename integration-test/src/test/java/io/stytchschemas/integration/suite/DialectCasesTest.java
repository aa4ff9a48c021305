package io.stytchschemas.integration.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The project's own questions about each dialect, in the form of the official suite's. */
class DialectCasesTest {
  @TempDir Path work;

  @ParameterizedTest
  @ValueSource(strings = {"draft-04", "draft-06", "draft-07", "draft2019-09", "draft2020-12"})
  void answersEveryQuestion(String dialect) {
    Path file = resource("/dialects/" + dialect + ".json");
    SuiteRun run = SuiteRun.of(List.of(file), resource("/dialects/remotes"), work, false);
    assertThat(run.questions()).isGreaterThan(100);
    assertThat(run.failures()).isEmpty();
  }

  private static Path resource(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(DialectCasesTest.class.getResource(name), name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
