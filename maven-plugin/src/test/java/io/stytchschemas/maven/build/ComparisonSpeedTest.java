package io.stytchschemas.maven.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.stytchschemas.maven.build.Comparison.FaultySchemasException;
import io.stytchschemas.maven.build.Comparison.Side;
import io.stytchschemas.maven.source.SourceException;
import io.stytchschemas.maven.testing.Samples;
import io.stytchschemas.maven.testing.TestModule;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hundreds of schemas, every one of them changed. */
class ComparisonSpeedTest {
  private static final int FILES = 500;
  private static final Duration LIMIT = Duration.ofSeconds(3);
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  @TempDir Path folder;

  @Test
  void everythingChanged() throws Exception {
    Side older = side("older", Samples.USER);
    Side newer = side("newer", Samples.USER_EDITED);
    // The processor's time, and the best of three: other builds on the machine do not count.
    long best =
        LongStream.of(time(older, newer), time(older, newer), time(older, newer))
            .min()
            .orElseThrow();
    assertThat(Duration.ofNanos(best)).isLessThan(LIMIT);
  }

  private static long time(Side older, Side newer)
      throws IOException, SourceException, FaultySchemasException, InterruptedException {
    long start = SYSTEM.getProcessCpuTime();
    assertThat(Comparison.between(older, newer).changes()).hasSize(FILES);
    return SYSTEM.getProcessCpuTime() - start;
  }

  private Side side(String name, String schema) {
    TestModule module = new TestModule(folder.resolve(name));
    for (int i = 0; i < FILES; i++) {
      module.files().write(Samples.SCHEMAS + "user" + i + ".json", schema);
    }
    return new Side(module.described(), name, List.of("**.json"));
  }
}
