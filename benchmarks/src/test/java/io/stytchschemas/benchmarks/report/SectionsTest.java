package io.stytchschemas.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SectionsTest {
  private static final String BEFORE =
      "# Title\n\n<!-- begin cold -->\nold\n<!-- end cold -->\n\nMore.\n";

  @TempDir Path folder;

  @Test
  void replacesWhatIsBetweenTheMarkers() throws IOException {
    assertThat(written("cold", "cold"))
        .isEqualTo("# Title\n\n<!-- begin cold -->\n\nnew\n\n<!-- end cold -->\n\nMore.\n");
  }

  @Test
  void putsTheSectionOfAnotherJdkBehindTheFirst() throws IOException {
    assertThat(written("cold, JDK 25", "cold"))
        .isEqualTo(
            "# Title\n\n<!-- begin cold -->\nold\n<!-- end cold -->\n\n"
                + "<!-- begin cold, JDK 25 -->\n\nnew\n\n<!-- end cold, JDK 25 -->\n\nMore.\n");
  }

  @Test
  void saysWhichSectionIsMissing() {
    assertThatThrownBy(() -> written("warm", "warm"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no section warm");
  }

  private String written(String section, String base) throws IOException {
    Path file = folder.resolve("README.md");
    Files.writeString(file, BEFORE);
    new Sections(file).write(section, base, "new\n");
    return Files.readString(file);
  }
}
