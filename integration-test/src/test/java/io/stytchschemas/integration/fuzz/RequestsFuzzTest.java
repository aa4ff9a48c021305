package io.stytchschemas.integration.fuzz;

import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The seeds of the fuzzer, and what a few thousand changes of single bytes make of them. */
class RequestsFuzzTest {
  private static final int CHANGES = 500;

  static List<Path> seeds() throws IOException {
    try (Stream<Path> samples = Files.list(Path.of("samples"))) {
      return samples.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void allThatIsSaidOfADocumentFitsTogether(Path seed) throws IOException {
    byte[] json = Files.readAllBytes(seed);
    assertThatNoException().isThrownBy(() -> RequestsFuzz.fuzzerTestOneInput(json));
    Random random = new Random(json.length);
    for (int i = 0; i < CHANGES; i++) {
      byte[] changed = json.clone();
      changed[random.nextInt(json.length)] = (byte) random.nextInt();
      assertThatNoException().isThrownBy(() -> RequestsFuzz.fuzzerTestOneInput(changed));
    }
  }
}
