package io.stytchschemas.maven.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * A {@code package-info.java} that mentions {@code @StytchSchemas}: whether it is annotated, and
 * not only speaks of it in a comment, {@link DeclarationParser} tells.
 *
 * @param path below its source root, with slashes
 */
public record PackageInfo(Path file, String path, String text) {
  private static final String NAME = "package-info.java";
  private static final String ANNOTATION = "StytchSchemas";

  /** The package, as far as the folder tells. */
  public String packageName() {
    int end = path.lastIndexOf('/');
    return end < 0 ? "" : path.substring(0, end).replace('/', '.');
  }

  /** All that mention the annotation, by source root and path. */
  public static List<PackageInfo> find(List<Path> sourceRoots) throws IOException {
    List<PackageInfo> found = new ArrayList<>();
    for (Path root : sourceRoots) {
      if (Files.isDirectory(root)) {
        find(root, found);
      }
    }
    return List.copyOf(found);
  }

  /** The one that a source root has at a path, if it has one there. */
  public static List<PackageInfo> at(Path root, String path) throws IOException {
    List<PackageInfo> found = new ArrayList<>();
    Path file = root.resolve(path);
    if (Files.isRegularFile(file)) {
      add(root, file, found);
    }
    return List.copyOf(found);
  }

  private static void find(Path root, List<PackageInfo> found) throws IOException {
    List<Path> named = new ArrayList<>();
    Files.walkFileTree(
        root,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.endsWith(NAME)) {
              named.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          /** Links that go round in circles, or nowhere, are the compiler's business. */
          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
          }
        });
    named.sort(null);
    for (Path file : named) {
      add(root, file, found);
    }
  }

  private static void add(Path root, Path file, List<PackageInfo> found) throws IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    if (text.contains(ANNOTATION)) {
      found.add(new PackageInfo(file, root.relativize(file).toString().replace('\\', '/'), text));
    }
  }
}
