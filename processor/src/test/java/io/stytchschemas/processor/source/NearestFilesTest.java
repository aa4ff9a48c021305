package io.stytchschemas.processor.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearestFilesTest {
  @TempDir Path module;

  @BeforeEach
  void writeModule() throws IOException {
    for (String file :
        new String[] {
          "pom.xml",
          "src/main/stytch-schemas/b2b/user.json",
          "src/main/stytch-schemas/order.json",
          "src/main/resources/acme/invoice.json"
        }) {
      Files.createDirectories(module.resolve(file).getParent());
      Files.writeString(module.resolve(file), "{}");
    }
  }

  private String hint(String path) {
    return NearestFiles.hint(path, new FolderTree(module.resolve("src/main/stytch-schemas"), null));
  }

  @Test
  void pathIsNearlyRight() {
    assertThat(hint("ordr.json")).startsWith("; the nearest at hand: \"order.json\"");
    assertThat(hint("user.json")).startsWith("; the nearest at hand: \"b2b/user.json\"");
  }

  @Test
  void globMatchesElsewhere() {
    assertThat(hint("b3b/u*.json")).isEqualTo("; the nearest at hand: \"b2b/user.json\"");
  }

  /** Where people put files at first, and where no compiler finds them. */
  @Test
  void fileIsAmongTheResources() {
    assertThat(hint("acme/invoice.json"))
        .startsWith("; src/main/resources has it: move it below the schema root")
        .endsWith("-Astytchschemas.root=src/main/resources");
    assertThat(hint("acme/inv*.json")).contains("src/main/resources has it");
  }

  @Test
  void nothingIsNear() {
    assertThat(hint("something/else/entirely.yaml")).isEmpty();
  }
}
