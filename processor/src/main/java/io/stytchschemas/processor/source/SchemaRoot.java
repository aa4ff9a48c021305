package io.stytchschemas.processor.source;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder below which schema files are found: the one that an option names, else {@code
 * src/main/stytch-schemas} of the module, else the module's base directory. That is the nearest
 * folder above the class output that has a build file.
 */
public final class SchemaRoot {
  public static final String OPTION = "stytchschemas.root";
  public static final String FOLDER = "src/main/stytch-schemas";
  private static final List<String> BUILD_FILES =
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
          "BUCK");

  private SchemaRoot() {}

  /**
   * @param option the value of {@value #OPTION}; null where it is not set
   * @param classOutput null where the compiler writes to no folder
   * @return null where there is no such folder; reported where the option is wrong
   */
  public static @Nullable FolderTree find(
      @Nullable String option, @Nullable Path classOutput, Diagnostics problems) {
    Path base = classOutput == null ? null : moduleAbove(classOutput);
    if (option != null) {
      Path named = named(option, base);
      if (named == null) {
        problems.report(
            Problem.OPTION_INVALID,
            Location.ofOption(OPTION),
            option,
            "a folder, neither absolute nor below the module's base directory");
        return null;
      }
      return new FolderTree(named, classOutput);
    }
    if (base == null) {
      return null;
    }
    Path schemas = base.resolve(FOLDER);
    return new FolderTree(Files.isDirectory(schemas) ? schemas : base, classOutput);
  }

  /**
   * A relative folder is one of the module; where there is none, as in a sandbox that holds no
   * build files, one of the current directory.
   */
  private static @Nullable Path named(String option, @Nullable Path base) {
    try {
      Path folder = Path.of(option);
      return Stream.of(base, Path.of(""))
          .filter(Objects::nonNull)
          .map(start -> start.resolve(folder).toAbsolutePath().normalize())
          .filter(Files::isDirectory)
          .findFirst()
          .orElse(null);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static @Nullable Path moduleAbove(Path folder) {
    for (Path above = folder.toAbsolutePath(); above != null; above = above.getParent()) {
      if (isModule(above) || Files.isDirectory(above.resolve(FOLDER))) {
        return above;
      }
    }
    return null;
  }

  static boolean isModule(Path folder) {
    return BUILD_FILES.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name)));
  }
}
