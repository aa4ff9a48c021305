package io.stytchschemas.maven.input;

import io.stytchschemas.processor.source.FileTree;
import io.stytchschemas.processor.source.Glob;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The resources of a class path, found as the compiler finds them: by name, the first wins. */
final class ClassPathTree implements FileTree, Closeable {
  private final List<Path> elements;
  private final Map<Path, ZipFile> open = new HashMap<>();

  ClassPathTree(List<Path> elements) {
    this.elements = elements;
  }

  @Override
  public Kind kind(String path) {
    try {
      for (Path element : elements) {
        if (isIn(element, path)) {
          return Kind.FILE;
        }
      }
    } catch (IOException e) {
      return Kind.NOTHING;
    }
    return Kind.NOTHING;
  }

  private boolean isIn(Path element, String path) throws IOException {
    ZipFile jar = jar(element);
    return jar == null ? file(element, path) != null : entry(jar, path) != null;
  }

  @Override
  public byte[] read(String path) throws IOException {
    for (Path element : elements) {
      if (isIn(element, path)) {
        return read(element, path);
      }
    }
    throw new FileNotFoundException(path);
  }

  private byte[] read(Path element, String path) throws IOException {
    ZipFile jar = jar(element);
    if (jar == null) {
      try (InputStream in = Files.newInputStream(element.resolve(path))) {
        return FileTree.readAll(in);
      }
    }
    try (InputStream in = jar.getInputStream(jar.getEntry(path))) {
      return FileTree.readAll(in);
    }
  }

  /** Globs need a file that lists its folder: the compiler cannot list a class path either. */
  @Override
  public List<String> match(Glob glob) throws IOException {
    return matchListed(glob);
  }

  private static @Nullable Path file(Path folder, String path) {
    try {
      Path file = folder.resolve(path);
      return Files.isRegularFile(file) ? file : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static @Nullable ZipEntry entry(ZipFile jar, String path) {
    ZipEntry entry = jar.getEntry(path);
    return entry == null || entry.isDirectory() ? null : entry;
  }

  /** Null for a folder, and for what is no jar, such as a dependency of another type. */
  private @Nullable ZipFile jar(Path element) throws IOException {
    ZipFile known = open.get(element);
    if (known != null || !Files.isRegularFile(element) || !element.toString().endsWith(".jar")) {
      return known;
    }
    ZipFile jar = new ZipFile(element.toFile());
    open.put(element, jar);
    return jar;
  }

  @Override
  public void close() throws IOException {
    for (ZipFile jar : open.values()) {
      jar.close();
    }
  }

  @Override
  public String toString() {
    return "the class path";
  }
}
