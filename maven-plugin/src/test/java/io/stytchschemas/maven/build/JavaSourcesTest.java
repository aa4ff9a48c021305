package io.stytchschemas.maven.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.stytchschemas.maven.testing.Samples;
import io.stytchschemas.maven.testing.TestModule;
import io.stytchschemas.maven.testing.Tree;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaSourcesTest {
  @TempDir Path folder;
  private TestModule module;
  private Tree files;
  private Path list;

  @BeforeEach
  void compile() {
    module = new TestModule(folder);
    files = module.files();
    Samples.write(files, "com.acme.grün");
    files.write("target/classes/com/acme/grün/Uses.class", "");
    files.write("target/maven-status/maven-compiler-plugin/compile/default-compile/any", "");
    list =
        folder.resolve(
            "target/maven-status/maven-compiler-plugin/compile/default-compile/inputFiles.lst");
  }

  private boolean areCompiled(Charset charset) throws IOException {
    String sources =
        Stream.of("Uses.java", "package-info.java")
            .map(name -> folder.resolve("src/main/java/com/acme/grün/" + name).toString())
            .collect(Collectors.joining("\n"));
    Files.write(list, sources.getBytes(charset));
    return areCompiled();
  }

  private boolean areCompiled() throws IOException {
    return new JavaSources(module.described()).areCompiled();
  }

  @Test
  void nothingChanged() throws IOException {
    assertThat(areCompiled(StandardCharsets.UTF_8)).isTrue();
  }

  @Test
  void nothingIsListed() throws IOException {
    assertThat(areCompiled()).isFalse();
  }

  /** What the platform does not write is no text of its, and no reason to fail. */
  @Test
  void listIsWrittenAsThePlatformDoes() throws IOException {
    boolean isLatin = Charset.defaultCharset().equals(StandardCharsets.ISO_8859_1);
    assertThat(areCompiled(StandardCharsets.ISO_8859_1)).isEqualTo(isLatin);
    assertThat(areCompiled(Charset.defaultCharset())).isTrue();
  }

  /** Told as what it is, which users are shown; root may read everything. */
  @Test
  void folderCannotBeRead() throws IOException {
    assertThat(areCompiled(StandardCharsets.UTF_8)).isTrue();
    Path closed = Files.createDirectory(folder.resolve("src/main/java/closed"));
    assumeThat(closed.toFile().setReadable(false) && !Files.isReadable(closed))
        .as("root, who may read everything, runs no test of this")
        .isTrue();
    assertThatThrownBy(this::areCompiled).isInstanceOf(AccessDeniedException.class);
    assertThat(closed.toFile().setReadable(true)).isTrue();
  }

  @Test
  void sourceIsNew() throws IOException {
    assertThat(areCompiled(StandardCharsets.UTF_8)).isTrue();
    files.write("src/main/java/com/acme/More.java", "package com.acme; class More {}\n");
    assertThat(areCompiled()).isFalse();
    files.delete("src/main/java/com/acme/More.java");
    assertThat(areCompiled()).isTrue();
    files.touch("src/main/java/com/acme/grün/Uses.java");
    assertThat(areCompiled()).isFalse();
  }
}
