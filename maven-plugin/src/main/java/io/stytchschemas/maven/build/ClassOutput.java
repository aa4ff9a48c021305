package io.stytchschemas.maven.build;

import io.stytchschemas.maven.state.State.GeneratedFiles;
import io.stytchschemas.processor.index.IndexFiles;
import io.stytchschemas.processor.source.FolderTree;
import io.stytchschemas.processor.source.InputFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folder of compiled classes. */
final class ClassOutput {
  private final Path folder;

  ClassOutput(Path folder) {
    this.folder = folder;
  }

  /** Whether the package was compiled from what is generated now, as far as files tell. */
  boolean has(GeneratedFiles generated) throws IOException {
    return hasIndex(generated) && missingClasses(generated).isEmpty();
  }

  /** Whether the index of the package, which tells what it was generated from, is the one. */
  boolean hasIndex(GeneratedFiles generated) throws IOException {
    for (String name : generated.resources().keySet()) {
      if (name.startsWith(FolderTree.PACKAGES) && !hasResource(name, generated)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasResource(String name, GeneratedFiles generated) throws IOException {
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(name));
      return InputFile.sha256(bytes).equals(generated.resources().get(name));
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  List<String> missingClasses(GeneratedFiles generated) {
    return generated.sources().keySet().stream()
        .filter(name -> !Files.isRegularFile(file(name)))
        .toList();
  }

  /** Whether the class of a {@code package-info.java} is no older. */
  boolean isNewer(String packageName, Path source) throws IOException {
    return isCompiled(
        packageName.isEmpty() ? "package-info" : packageName + ".package-info", source);
  }

  /** Whether the class is there and no older than the source, as compilers compare them. */
  boolean isCompiled(String className, Path source) throws IOException {
    Path compiled = file(className);
    return Files.exists(compiled)
        && Files.getLastModifiedTime(compiled).compareTo(Files.getLastModifiedTime(source)) >= 0;
  }

  /** Where the index of a package stands. */
  Path index(String packageName) {
    return folder.resolve(IndexFiles.nameOf(packageName));
  }

  /** Removes a class and those that are nested in it. */
  void deleteClass(String name) throws IOException {
    int dot = name.lastIndexOf('.');
    Path parent = folder.resolve(name.substring(0, Math.max(dot, 0)).replace('.', '/'));
    for (Path each : entries(parent, name.substring(dot + 1) + "{.class,$*.class}")) {
      Files.deleteIfExists(each);
    }
  }

  void deleteResource(String name) throws IOException {
    Files.deleteIfExists(folder.resolve(name));
  }

  /** Removes all index files: of packages that are not known any more, too. */
  void deleteIndexes() throws IOException {
    for (Path each : entries(folder.resolve(FolderTree.PACKAGES), "*.json")) {
      Files.deleteIfExists(each);
    }
    for (Path each : entries(folder, FolderTree.INDEX + "*.json")) {
      Files.deleteIfExists(each);
    }
  }

  private static List<Path> entries(Path folder, String glob) throws IOException {
    List<Path> entries = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, glob)) {
        stream.forEach(entries::add);
      }
    }
    return entries;
  }

  private Path file(String className) {
    return folder.resolve(className.replace('.', '/') + ".class");
  }
}
