package io.stytchschemas.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.source.FolderTree;
import io.stytchschemas.processor.source.SchemaFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The look of what the catalogue's schemas become, from the files to the source. {@code
 * -Dstytchschemas.golden=write} writes the files anew; then a person reads the difference.
 */
class CatalogGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "B2bSessionAttestRequest",
        "OtpAuthenticateRequest",
        "B2bOauthAuthenticateRequestLocale"
      })
  void looksAsBefore(String name) throws IOException {
    assertLooksAsBefore(Path.of("../schemas"), GOLDEN.resolve("catalog"), name);
  }

  /** Limits, branches, a condition, references: what checks look like. */
  @Test
  void checksLookAsBefore() throws IOException {
    Path folder = GOLDEN.resolve("checks");
    assertLooksAsBefore(folder, folder, "Parcel");
  }

  /** Values of several kinds, branches beside properties, an array of positions. */
  @Test
  void unionsLookAsBefore() throws IOException {
    Path folder = GOLDEN.resolve("kinds");
    assertLooksAsBefore(folder, folder, "Manifest");
  }

  /** Classes of the annotation's choice, defaults, one value there is, lists and maps. */
  @ParameterizedTest
  @ValueSource(strings = {"Order", "Schemas"})
  void valuesLookAsBefore(String name) throws IOException {
    Path folder = GOLDEN.resolve("values");
    assertLooksAsBefore(
        folder, folder, name, "date-time=java.time.Instant", "money=com.acme.Money");
  }

  private static void assertLooksAsBefore(Path root, Path folder, String name, String... types)
      throws IOException {
    Path golden = folder.resolve(name + ".java");
    String code = emitted(root, name, types);
    if ("write".equals(System.getProperty("stytchschemas.golden"))) {
      Files.createDirectories(folder);
      Files.writeString(golden, code);
    }
    assertThat(code).isEqualTo(Files.readString(golden));
  }

  private static String emitted(Path root, String name, String... types) {
    Diagnostics problems = new Diagnostics();
    FolderTree schemas = new FolderTree(root, null);
    SchemaFiles files = new SchemaFiles(schemas, schemas);
    Declaration declaration =
        new Declaration(
            "com.acme.auth",
            List.of("*.json"),
            List.of(),
            List.of(),
            "",
            false,
            false,
            List.of(),
            List.of(types),
            Declaration.DEFAULT_DIALECT,
            List.of());
    Generation.Result result = Generation.run(List.of(declaration), files, problems);
    assertThat(problems.reports()).isEmpty();
    return result.packages().get(0).files().stream()
        .filter(file -> file.simpleName().equals(name))
        .map(SourceFile::text)
        .findFirst()
        .orElseThrow();
  }
}
