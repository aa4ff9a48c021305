package io.stytchschemas.processor.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a module's base directory by its build file. */
public final class BuildFiles {
  private static final List<String> NAMES =
      List.of(
          "pom.xml",
          "build.gradle",
          "build.gradle.kts",
          "settings.gradle",
          "settings.gradle.kts",
          "BUILD",
          "BUILD.bazel",
          "build.xml",
          "build.sbt",
          "build.sc",
          "build.mill",
          "project.clj",
          "BUCK",
          "pants.toml");

  private BuildFiles() {}

  static boolean isModule(Path folder) {
    return NAMES.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
  }

  /** The nearest folder above that has a build file; null where there is none. */
  public static @Nullable Path moduleAbove(Path folder) {
    for (Path above = folder.toAbsolutePath(); above != null; above = above.getParent()) {
      if (isModule(above)) {
        return above;
      }
    }
    return null;
  }
}
