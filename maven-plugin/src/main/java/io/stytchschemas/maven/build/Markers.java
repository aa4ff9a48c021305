package io.stytchschemas.maven.build;

import io.stytchschemas.processor.emit.MarkerEmitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/**
 * One source file for each annotated package, written anew when the package's types are to be
 * generated again. The compiler plugin sees a Java file that is newer than its class and compiles,
 * be it everything or that file alone; the processor takes the file for the package's annotation.
 *
 * <p>The class is an interface with nothing in it. It stands in the package itself, because a
 * package of its own in each module could not be loaded twice from a module path.
 */
final class Markers {
  /** No schema gives a type such a name: theirs have no underscores. */
  private static final String NAME = "SchemaInputs_";

  private final Path folder;

  Markers(Path folder) {
    this.folder = folder;
  }

  boolean exists(String packageName) {
    return Files.isRegularFile(file(packageName));
  }

  /**
   * @param packages all annotated packages of the module
   * @param types those of the package that are to be written again; empty for all
   */
  void write(
      String packageName, String fingerprint, Collection<String> packages, Collection<String> types)
      throws IOException {
    Path file = file(packageName);
    Files.createDirectories(file.getParent());
    Files.writeString(file, MarkerEmitter.emit(packageName, NAME, fingerprint, packages, types));
  }

  void delete(String packageName) throws IOException {
    Files.deleteIfExists(file(packageName));
  }

  /** The marker's class, by the name of its file below the class output. */
  static String className(String packageName) {
    return packageName.isEmpty() ? NAME : packageName + '.' + NAME;
  }

  private Path file(String packageName) {
    return folder.resolve(className(packageName).replace('.', '/') + ".java");
  }
}
