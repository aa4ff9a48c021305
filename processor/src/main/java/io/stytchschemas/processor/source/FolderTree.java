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
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files below a folder. */
public final class FolderTree implements FileTree {

  /** What build tools write; such a folder beside a build file is none of a module's sources. */
  private static final Set<String> OUTPUT_FOLDERS =
      Set.of("target", "build", "out", "bin", "node_modules");

  /** What the names of the files begin with that are written to the top of the class output. */
  public static final String INDEX = "stytch-schemas-";

  /** The folder of the class output that is written to. */
  public static final String PACKAGES = "META-INF/stytch-schemas/";

  /** Folders that are linked to each other could have any number of paths. */
  private static final int MOST_FOLDERS = 100_000;

  private final Path root;
  private final @Nullable Path classOutput;

  /**
   * @param classOutput a folder in which nothing is ever found, for files stay there that were
   *     deleted from the sources. One that holds the root is where the sources are compiled in
   *     place: in it only what is written is not found
   */
  public FolderTree(Path root, @Nullable Path classOutput) {
    this.root = root;
    this.classOutput = classOutput;
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
    return classOutput != null
        && file.startsWith(classOutput)
        && (!root.startsWith(classOutput) || isWritten(classOutput.relativize(file)));
  }

  private static boolean isWritten(Path file) {
    return file.startsWith(PACKAGES)
        || (file.getNameCount() == 1 && file.toString().startsWith(INDEX));
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
      new Walk(glob, found).into(folder.isEmpty() ? root : root.resolve(folder), folder);
    }
    found.sort(null);
    return found;
  }

  /** Finds what a glob matches. */
  private final class Walk {
    private final Glob glob;
    private final List<String> found;
    private int folders;

    /** The folders around, by their real paths: a link back to one ends there. */
    private final Set<Path> around = new HashSet<>();

    Walk(Glob glob, List<String> found) {
      this.glob = glob;
      this.found = found;
    }

    void into(Path folder, String path) throws IOException {
      Path real = folder.toRealPath();
      if (!around.add(real)) {
        return;
      }
      if (++folders > MOST_FOLDERS) {
        throw new FileRefusedException("links make more than " + MOST_FOLDERS + " folders of it");
      }
      for (Path entry : entries(folder, path)) {
        String name = entry.getFileName().toString();
        String below = path.isEmpty() ? name : path + '/' + name;
        if (Files.isDirectory(entry)) {
          if (glob.enters(below) && !name.startsWith(".") && !isOutput(entry, folder)) {
            into(entry, below);
          }
        } else if (glob.matches(below) && !isExcluded(entry)) {
          found.add(below);
        }
      }
      around.remove(real);
    }
  }

  private static List<Path> entries(Path folder, String path) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      throw refused(path, Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw refused(path, e);
    }
    entries.sort((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()));
    return entries;
  }

  /** A glob is about many folders: the reason says which. */
  private static IOException refused(String path, IOException e) {
    return new FileRefusedException("of the folder \"" + path + "\", " + SchemaFiles.reason(e));
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
    return other != null && Files.isDirectory(other) ? new FolderTree(other, classOutput) : null;
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
