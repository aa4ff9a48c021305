package io.stytchschemas.maven.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.maven.build.Preparation.Outcome;
import io.stytchschemas.maven.module.SchemaModule;
import io.stytchschemas.maven.source.PackageInfo;
import io.stytchschemas.maven.source.SourceException;
import io.stytchschemas.maven.state.State.GeneratedFiles;
import io.stytchschemas.maven.testing.Samples;
import io.stytchschemas.maven.testing.TestModule;
import io.stytchschemas.processor.index.IndexFiles;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As many schemas as Stytch's API has, and nothing changed. */
class PreparationSpeedTest {
  private static final int FILES = 716;
  private static final Duration LIMIT = Duration.ofMillis(300);

  @TempDir Path folder;

  @Test
  void nothingChanged() throws IOException, SourceException {
    TestModule module = new TestModule(folder);
    writeSchemas(module);
    module.prepare();
    writeClasses(module);
    assertThat(module.prepare()).isEqualTo(Outcome.UNCHANGED);
    // The processor's time, and the best of three: other builds on the machine do not count.
    long best = LongStream.of(time(module), time(module), time(module)).min().orElseThrow();
    assertThat(Duration.ofNanos(best)).isLessThan(LIMIT);
  }

  private static long time(TestModule module) throws IOException, SourceException {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    assertThat(module.prepare()).isEqualTo(Outcome.UNCHANGED);
    return threads.getCurrentThreadCpuTime() - start;
  }

  private static void writeSchemas(TestModule module) {
    module
        .files()
        .write(
            "src/main/java/a/package-info.java",
            "@io.stytchschemas.StytchSchemas(\"*.json\")\npackage a;\n");
    for (int i = 0; i < FILES; i++) {
      String described = Samples.USER.replace("{\"type\":\"string\"}", "{\"description\":\"%s\"}");
      module
          .files()
          .write(Samples.SCHEMAS + "user" + i + ".json", described.formatted("a ".repeat(600)));
    }
  }

  /** Files of the names that a compiler would write: no more is asked of them. */
  private static void writeClasses(TestModule module) throws IOException, SourceException {
    SchemaModule described = module.described();
    Analysis analysis = Analysis.of(described, PackageInfo.find(described.sourceRoots()));
    for (Map.Entry<String, GeneratedFiles> each : analysis.state().packages().entrySet()) {
      assertThat(each.getValue().sources()).hasSizeGreaterThan(FILES);
      for (String name : each.getValue().sources().keySet()) {
        module.files().write("target/classes/" + name.replace('.', '/') + ".class", "");
      }
      module.files().write("target/classes/" + each.getKey() + "/package-info.class", "");
      module
          .files()
          .write(
              "target/classes/" + IndexFiles.nameOf(each.getKey()),
              analysis.indexes().get(each.getKey()));
    }
  }
}
