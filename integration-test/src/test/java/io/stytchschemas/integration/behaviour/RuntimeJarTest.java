package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.stytchschemas.Schema;
import io.stytchschemas.integration.requests.OtpAuthenticateRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The runtime as users have it. */
class RuntimeJarTest {
  private static final long LARGEST = 415_000;

  @Test
  void isSmall() throws Exception {
    Path runtime =
        Path.of(Schema.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    assumeThat(runtime).as("the jar, which only a whole build has").isRegularFile();
    assertThat(Files.size(runtime)).isLessThan(LARGEST);
  }

  @Test
  void stackTracesSayWhere() {
    Throwable thrown = catchThrowable(() -> OtpAuthenticateRequest.SCHEMA.read("{"));
    assertThat(thrown.getStackTrace())
        .filteredOn(frame -> frame.getClassName().startsWith("io.stytchschemas."))
        .isNotEmpty()
        .allSatisfy(
            frame -> {
              assertThat(frame.getFileName()).endsWith(".java");
              assertThat(frame.getLineNumber()).isPositive();
            });
  }
}
