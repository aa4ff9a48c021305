package io.stytchschemas.maven.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder of files, for tests. */
public record Tree(Path root) {

  public Tree write(String path, String text) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String read(String path) {
    try {
      return Files.readString(root.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean has(String path) {
    return Files.exists(root.resolve(path));
  }

  public void delete(String path) {
    try {
      Files.deleteIfExists(root.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void move(String from, String to) {
    try {
      Files.move(root.resolve(from), root.resolve(to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void touch(String path) {
    try {
      Files.setLastModifiedTime(
          root.resolve(path), FileTime.fromMillis(System.currentTimeMillis() + 60_000));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Tree below(String path) {
    return new Tree(root.resolve(path));
  }

  /** Removes everything, for a test that finds what an earlier run left. */
  public Tree empty() {
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure)
                throws IOException {
              Files.delete(folder);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (NoSuchFileException e) {
      // Nothing is left to remove.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** What generated sources and classes hold, and when each was written. */
  public SortedMap<String, String> compiled() {
    SortedMap<String, String> files = new TreeMap<>();
    for (String folder : new String[] {"target/classes", "target/generated-sources"}) {
      addAll(root.resolve(folder), files);
    }
    return files;
  }

  private void addAll(Path folder, SortedMap<String, String> out) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.put(
            root.relativize(file).toString(),
            Files.getLastModifiedTime(file) + " " + Arrays.hashCode(Files.readAllBytes(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
