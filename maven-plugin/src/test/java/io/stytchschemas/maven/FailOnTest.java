package io.stytchschemas.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.maven.api.Api;
import io.stytchschemas.maven.change.Changes;
import io.stytchschemas.maven.testing.SchemaApi;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailOnTest {
  @TempDir Path folder;
  private Changes changes = new Changes(List.of(), List.of());

  /** One change that breaks, a limit; and two that do not, a default and a description. */
  @BeforeEach
  void compare() {
    String schema =
        "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\",\"maxLength\":%d},"
            + "\"b\":{\"type\":\"string\",\"default\":\"%d\"},\"c\":{\"description\":\"%d\"}}}";
    Api before = SchemaApi.of(folder.resolve("a"), Map.of("A.json", schema.formatted(9, 9, 9)));
    Api after = SchemaApi.of(folder.resolve("b"), Map.of("A.json", schema.formatted(8, 8, 8)));
    changes = Changes.between(before, after);
  }

  @ParameterizedTest
  @CsvSource({
    "false, 0",
    "'', 0",
    "true, 1",
    "limit, 1",
    "order, 0",
    "default, 1",
    "documentation, 1",
    "'true,default', 2",
    "'limit, default', 2",
    "'order,documentation,true', 2"
  })
  void kindsAreNamed(String setting, int fatal) throws MojoExecutionException {
    assertThat(FailOn.parse(setting).among(changes)).hasSize(fatal);
  }

  @Test
  void kindThatIsNone() {
    assertThatThrownBy(() -> FailOn.parse("limits"))
        .hasMessageContaining(
            "\"limits\" is no kind of change; write true, false, or some of added,")
        .hasMessageContaining("json-name");
  }
}
