package io.stytchschemas.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaRootTest {
  @TempDir Path folder;
  private Path module;
  private Path classes;
  private final Diagnostics problems = new Diagnostics();

  @BeforeEach
  void layOutAModule() throws IOException {
    module = folder.resolve("our modules/käse");
    classes = module.resolve("target/classes");
    Files.createDirectories(classes);
    Files.createFile(folder.resolve("pom.xml"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"pom.xml", "build.gradle", "build.gradle.kts", "BUILD.bazel", "build.xml"})
  void isTheNearestFolderWithABuildFile(String buildFile) throws IOException {
    Files.createFile(module.resolve(buildFile));

    assertThat(found(null)).isEqualTo(module.toString());
  }

  @Test
  void isTheModulesSchemaFolderWhereItHasOne() throws IOException {
    Files.createFile(module.resolve("pom.xml"));
    Path schemas = Files.createDirectories(module.resolve("src/main/stytch-schemas"));

    assertThat(found(null)).isEqualTo(schemas.toString());
  }

  @Test
  void isTheOneThatTheOptionNamesBelowTheModule() throws IOException {
    Files.createFile(module.resolve("pom.xml"));
    Path schemas = Files.createDirectories(module.resolve("api/schemas"));

    assertThat(found("api/schemas")).isEqualTo(schemas.toString());
    assertThat(found("./api/../api/schemas/")).isEqualTo(schemas.toString());
    assertThat(found(schemas.toString())).isEqualTo(schemas.toString());
  }

  @Test
  void isBelowTheCurrentDirectoryWhereTheModuleHasNoSuchFolder() {
    assertThat(found("src/main/java"))
        .isEqualTo(Path.of("src/main/java").toAbsolutePath().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"no/such/folder", "/no/such/folder", "pom.xml", "\0"})
  void isNoneWhereTheOptionNamesNoFolder(String option) throws IOException {
    Files.createFile(module.resolve("pom.xml"));

    assertThat(SchemaRoot.find(option, classes, problems)).isNull();
    assertThat(problems.reports())
        .singleElement()
        .satisfies(report -> assertThat(report.problem()).isEqualTo(Problem.OPTION_INVALID));
  }

  @Test
  void isNoneWhereTheCompilerWritesToNoFolder() {
    assertThat(SchemaRoot.find(null, null, problems)).isNull();
    assertThat(problems.reports()).isEmpty();
  }

  private String found(@Nullable String option) {
    FolderTree tree = SchemaRoot.find(option, classes, problems);
    assertThat(problems.reports()).isEmpty();
    return String.valueOf(tree);
  }
}
