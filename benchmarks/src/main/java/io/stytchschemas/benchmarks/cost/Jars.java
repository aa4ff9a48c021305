package io.stytchschemas.benchmarks.cost;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * The jars that classes are in. A folder of classes becomes a jar: that is what users have, and no
 * class archive takes folders.
 */
final class Jars {
  private final Path work;

  /**
   * @param work where jars are made
   */
  Jars(Path work) {
    this.work = work;
  }

  /** A class path that has the jars of these classes and no others. */
  String classPath(Class<?>... classes) throws IOException {
    List<String> jars = new ArrayList<>();
    for (Class<?> type : classes) {
      jars.add(jar(Path.of(CompileRun.location(type))).toString());
    }
    return String.join(File.pathSeparator, jars);
  }

  private Path jar(Path location) throws IOException {
    if (Files.isRegularFile(location)) {
      return location;
    }
    Path jar = work.resolve(location.toString().replace(File.separatorChar, '-') + ".jar");
    if (Files.notExists(jar)) {
      pack(location, jar);
    }
    return jar;
  }

  private static void pack(Path folder, Path jar) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Path file : files) {
        out.putNextEntry(
            new JarEntry(folder.relativize(file).toString().replace(File.separatorChar, '/')));
        Files.copy(file, out);
      }
    }
  }
}
