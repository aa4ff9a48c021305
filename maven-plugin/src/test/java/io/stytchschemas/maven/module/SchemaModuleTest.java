package io.stytchschemas.maven.module;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaModuleTest {
  private static final Path BASE = Path.of("/module");

  private static SchemaModule module(Map<String, String> options) {
    return new SchemaModule(
        BASE,
        BASE.resolve("target"),
        BASE.resolve("target/classes"),
        Path.of("/elsewhere/generated"),
        List.of(BASE.resolve("src/main/java")),
        new SchemaModule.Tests(
            List.of(BASE.resolve("src/test/java")), BASE.resolve("target/test-classes")),
        List.of(Path.of("/repository/a.jar")),
        new TreeMap<>(options),
        "1");
  }

  @Test
  void ownFoldersMove() {
    SchemaModule moved = module(Map.of()).movedTo(Path.of("/old"));
    assertThat(moved.base()).isEqualTo(Path.of("/old"));
    assertThat(moved.classOutput()).isEqualTo(Path.of("/old/target/classes"));
    assertThat(moved.sourceRoots()).containsExactly(Path.of("/old/src/main/java"));
    assertThat(moved.tests().sourceRoots()).containsExactly(Path.of("/old/src/test/java"));
    assertThat(moved.tests().classOutput()).isEqualTo(Path.of("/old/target/test-classes"));
    assertThat(moved.memory()).isEqualTo(Path.of("/old/target/stytch-schemas"));
    assertThat(moved.generatedSources()).isEqualTo(Path.of("/elsewhere/generated"));
    assertThat(moved.classPath()).containsExactly(Path.of("/repository/a.jar"));
  }

  @ParameterizedTest
  @CsvSource({
    "schemas, schemas",
    "/module/src/schemas, src/schemas",
    "src/../schemas, schemas",
    "/other/schemas, /other/schemas",
    "../other, ../other"
  })
  void schemaRootWithinTheModuleMoves(String root, String moved) {
    assertThat(module(Map.of("stytchschemas.root", root)).movedTo(Path.of("/old")).options())
        .containsEntry("stytchschemas.root", moved);
  }

  @Test
  void otherOptionsStay() {
    assertThat(module(Map.of("stytchschemas.x", "a")).movedTo(Path.of("/old")).options())
        .containsExactly(Map.entry("stytchschemas.x", "a"));
  }
}
