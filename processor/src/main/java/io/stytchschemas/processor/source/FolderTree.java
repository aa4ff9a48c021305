package io.stytchschemas.processor.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files below a folder. */
public final class FolderTree implements FileTree {

  /** What build tools write; such a folder beside a build file is none of a module's sources. */
  private static final Set<String> OUTPUT_FOLDERS =
      Set.of("target", "build", "out", "bin", "node_modules");

  private final Path root;
  private final @Nullable Path excluded;

  /**
   * @param excluded a folder in which nothing is ever found: the class output, where files stay
   *     that were deleted from the sources
   */
  public FolderTree(Path root, @Nullable Path excluded) {
    this.root = root;
    this.excluded = excluded;
  }

  @Override
  public String toString() {
    return root.toString();
  }

  @Override
  public Kind kind(String path) {
    Path file = resolve(path);
    if (file == null || isExcluded(file) || !isSpelledSo(file)) {
      return Kind.NOTHING;
    }
    if (Files.isDirectory(file)) {
      return Kind.FOLDER;
    }
    return Files.exists(file) ? Kind.FILE : Kind.NOTHING;
  }

  /** Null for a text that no path of this file system can be. */
  private @Nullable Path resolve(String path) {
    try {
      return root.resolve(path);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private boolean isExcluded(Path file) {
    return excluded != null && file.startsWith(excluded);
  }

  /**
   * Whether the file system has the very name, and not only one that it takes for the same: a build
   * must not depend on whether the disk tells upper and lower case apart.
   */
  private boolean isSpelledSo(Path file) {
    try {
      Path real = file.toRealPath(LinkOption.NOFOLLOW_LINKS);
      Path asked = root.relativize(file);
      int names = asked.getNameCount();
      Path tail = real.subpath(real.getNameCount() - names, real.getNameCount());
      return tail.toString().equals(asked.toString()) || composed(tail).equals(composed(asked));
    } catch (IOException | IllegalArgumentException e) {
      return Files.isSymbolicLink(file);
    }
  }

  /** Some file systems take names apart into letters and accents. */
  private static String composed(Path path) {
    return Normalizer.normalize(path.toString(), Normalizer.Form.NFC);
  }

  @Override
  public List<String> match(Glob glob) throws IOException {
    List<String> found = new ArrayList<>();
    String folder = glob.folder();
    if (folder.isEmpty() || kind(folder) == Kind.FOLDER) {
      walk(folder.isEmpty() ? root : root.resolve(folder), folder, glob, new HashSet<>(), found);
    }
    found.sort(null);
    return found;
  }

  /**
   * @param seen the folders walked, by their real paths: a link back to one ends there
   */
  private void walk(Path folder, String path, Glob glob, Set<Path> seen, List<String> found)
      throws IOException {
    if (!seen.add(folder.toRealPath())) {
      return;
    }
    for (Path entry : entries(folder)) {
      String name = entry.getFileName().toString();
      String below = path.isEmpty() ? name : path + '/' + name;
      if (Files.isDirectory(entry)) {
        if (glob.enters(below) && !name.startsWith(".") && !isOutput(entry, folder)) {
          walk(entry, below, glob, seen, found);
        }
      } else if (glob.matches(below)) {
        found.add(below);
      }
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()));
    return entries;
  }

  private boolean isOutput(Path entry, Path folder) {
    return isExcluded(entry)
        || (OUTPUT_FOLDERS.contains(entry.getFileName().toString()) && SchemaRoot.isModule(folder));
  }

  /** Waits for no pipe, and leaves alone what somebody has linked to from within. */
  @Override
  public @Nullable FileTree ofModule(String folder) {
    Path base = root;
    while (base != null && !SchemaRoot.isModule(base)) {
      base = base.getParent();
    }
    Path other = base == null ? null : base.resolve(folder);
    return other != null && Files.isDirectory(other) ? new FolderTree(other, excluded) : null;
  }

  @Override
  public byte[] read(String path) throws IOException {
    Path file = root.resolve(path);
    if (!file.toRealPath().startsWith(root.toRealPath())) {
      throw new FileRefusedException(
          "a symbolic link leads out of the schema root, which -A"
              + SchemaRoot.OPTION
              + " can set to a folder that holds both");
    }
    if (!Files.isRegularFile(file)) {
      throw new FileRefusedException("it is no file but a pipe, a device or the like");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return FileTree.readAll(in);
    }
  }
}
