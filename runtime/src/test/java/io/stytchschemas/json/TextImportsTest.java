package io.stytchschemas.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What reader, writer and index share knows none of them. */
class TextImportsTest {
  private static final Path TEXT = Path.of("src/main/java/io/stytchschemas/json/text");

  @Test
  void textsAreBelowReaderAndWriter() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(TEXT)) {
      files = all.toList();
    }
    assertThat(files).hasSizeGreaterThan(10);
    for (Path file : files) {
      assertThat(Files.readString(file))
          .as(file.toString())
          .doesNotContainPattern("import (static )?io\\.stytchschemas\\.json\\.");
    }
  }
}
