package io.stytchschemas.integration.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.integration.support.SharedData;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The outside judge: the JSON-Schema-Test-Suite for draft 2020-12. Every question is put to {@code
 * validateJson} of generated code.
 */
class OfficialSuiteTest {
  @TempDir Path work;

  @Test
  void answersEveryRequiredQuestion() {
    SuiteRun run = run("draft2020-12", false, Map.of());
    assertThat(run.questions()).isGreaterThanOrEqualTo(1299);
  }

  @Test
  void answersTheOptionalQuestions() {
    SuiteRun run = run("draft2020-12/optional", false, SuiteExceptions.OPTIONAL);
    assertThat(run.questions()).isGreaterThanOrEqualTo(162);
  }

  @Test
  void answersTheQuestionsAboutFormats() {
    SuiteRun run = run("draft2020-12/optional/format", true, SuiteExceptions.FORMAT);
    assertThat(run.questions()).isGreaterThanOrEqualTo(764);
  }

  private SuiteRun run(String folder, boolean assertFormats, Map<String, String> exceptions) {
    Path suite = SharedData.require("suite");
    List<Path> files = SharedData.jsonFiles(suite.resolve(folder));
    SuiteRun run = SuiteRun.of(files, suite.resolve("remotes"), work, assertFormats);
    System.out.println("JSON-Schema-Test-Suite, " + folder + ": " + run.summary());
    Map<String, String> unknown = new LinkedHashMap<>(run.failures());
    unknown.keySet().removeAll(exceptions.keySet());
    assertThat(unknown).as("wrong answers (" + run.summary() + ")").isEmpty();
    assertThat(run.failures().keySet())
        .as("exceptions that are none any more have to go from the list")
        .containsAll(exceptions.keySet());
    return run;
  }
}
