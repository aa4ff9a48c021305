package io.stytchschemas.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.plan.PackagePlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The look of emitted code. {@code -Dstytchschemas.golden=write} writes the files anew; then a
 * person reads the difference.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private static final Map<String, PackagePlan> PLANS =
      Map.of(
          "request", EmitterTest.request(),
          "nested", EmitterTest.nestedTypes(),
          "plain", EmitterTest.schemasWithoutAClass(),
          "union", EmitterTest.unions());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "request/AttestRequest",
        "request/Locale",
        "request/Schemas",
        "nested/Session",
        "plain/Schemas",
        "union/Shape",
        "union/Pet"
      })
  void looksAsBefore(String name) throws IOException {
    Path golden = GOLDEN.resolve(name + ".java");
    String code = emitted(golden.getParent().getFileName().toString(), golden);
    if ("write".equals(System.getProperty("stytchschemas.golden"))) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, code);
    }
    assertThat(code).isEqualTo(Files.readString(golden));
  }

  private static String emitted(String plan, Path golden) {
    return Compiling.files(PLANS.get(plan)).stream()
        .filter(file -> golden.endsWith(file.typeSpec().name() + ".java"))
        .map(SourceText::of)
        .findFirst()
        .orElseThrow();
  }
}
