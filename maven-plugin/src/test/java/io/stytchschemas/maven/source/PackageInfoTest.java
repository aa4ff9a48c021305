package io.stytchschemas.maven.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.maven.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageInfoTest {
  private static final String ANNOTATED = "@StytchSchemas(\"a\")";

  @TempDir Path folder;

  @Test
  void finds() throws IOException {
    Tree tree = new Tree(folder);
    tree.write("one/com/b/package-info.java", ANNOTATED)
        .write("one/com/a/package-info.java", ANNOTATED)
        .write("one/com/a/b/package-info.java", "package com.a.b;")
        .write("one/com/a/Other.java", ANNOTATED)
        .write("two/package-info.java", ANNOTATED);
    List<PackageInfo> found =
        PackageInfo.find(
            List.of(folder.resolve("one"), folder.resolve("no"), folder.resolve("two")));
    assertThat(found).extracting(PackageInfo::packageName).containsExactly("com.a", "com.b", "");
    assertThat(found).extracting(PackageInfo::path).startsWith("com/a/package-info.java");
  }

  @Test
  void linksThatGoRoundInCirclesEnd() throws IOException {
    new Tree(folder).write("a/package-info.java", ANNOTATED);
    Files.createSymbolicLink(folder.resolve("a/again"), folder);
    Files.createSymbolicLink(folder.resolve("a/nowhere"), folder.resolve("nothing"));
    assertThat(PackageInfo.find(List.of(folder)))
        .extracting(PackageInfo::packageName)
        .containsExactly("a");
  }

  @Test
  void findsTheOneAtAPath() throws IOException {
    Tree tree = new Tree(folder);
    tree.write("a/package-info.java", ANNOTATED).write("b/package-info.java", "package b;");
    assertThat(PackageInfo.at(folder, "a/package-info.java"))
        .isEqualTo(PackageInfo.find(List.of(folder)))
        .hasSize(1);
    assertThat(PackageInfo.at(folder, "b/package-info.java")).isEmpty();
    assertThat(PackageInfo.at(folder, "c/package-info.java")).isEmpty();
  }
}
