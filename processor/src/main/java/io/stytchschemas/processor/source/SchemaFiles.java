package io.stytchschemas.processor.source;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.json.SchemaEndings;
import io.stytchschemas.processor.schema.SchemaUri;
import io.stytchschemas.processor.source.FileTree.Kind;
import io.stytchschemas.processor.source.FileTree.NotListableException;
import io.stytchschemas.processor.source.Glob.InvalidGlobException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * The files that a compilation may read: those below the schema root, by their relative paths, and
 * resources, by names that begin "classpath:".
 */
public final class SchemaFiles {
  public static final String CLASSPATH = "classpath:";

  private final @Nullable FileTree root;
  private final FileTree resources;

  /**
   * @param root null where no schema root is known: then only resources are found
   */
  public SchemaFiles(@Nullable FileTree root, FileTree resources) {
    this.root = root;
    this.resources = resources;
  }

  /** The class path, as far as files are found there by their names. */
  public FileTree resources() {
    return resources;
  }

  /**
   * The files that a path or glob of the annotation names, in the order of their characters. Empty,
   * with the problem reported, where there are none.
   */
  public List<String> match(String named, Location at, Diagnostics problems) {
    String path = normalized(named, at, problems);
    if (path == null) {
      return List.of();
    }
    FileTree tree = tree(path);
    if (tree == null) {
      problems.report(Problem.ROOT_UNKNOWN, at, named);
      return List.of();
    }
    String exact = find(path);
    if (exact != null) {
      return List.of(exact);
    }
    if (tree.kind(local(path)) == Kind.FOLDER) {
      problems.report(Problem.PATH_IS_FOLDER, at, path);
      return List.of();
    }
    List<String> found = Glob.isGlob(path) ? matchGlob(path, tree, at, problems) : List.of();
    if (found == null) {
      return List.of();
    }
    if (found.isEmpty()) {
      String hint = NearestFiles.hint(local(path), tree);
      if (path.startsWith(CLASSPATH)) {
        problems.report(Problem.RESOURCE_NOT_FOUND, at, named, hint + hiddenFolder(path));
      } else {
        problems.report(Problem.FILES_NOT_FOUND, at, named, place(path), hint);
      }
    }
    return found;
  }

  /** Null, with the problem reported, where the glob cannot be matched at all. */
  private static @Nullable List<String> matchGlob(
      String path, FileTree tree, Location at, Diagnostics problems) {
    TreeSet<String> found = new TreeSet<>();
    try {
      for (Glob glob : Glob.parse(local(path))) {
        for (String match : tree.match(glob)) {
          found.add(path.startsWith(CLASSPATH) ? CLASSPATH + match : match);
        }
      }
      return List.copyOf(found);
    } catch (InvalidGlobException e) {
      problems.report(Problem.GLOB_INVALID, at, path, e.reason());
    } catch (NotListableException e) {
      problems.report(Problem.RESOURCES_NOT_LISTED, at, path, e.listing() + hiddenFolder(path));
    } catch (IOException e) {
      problems.report(Problem.FILE_UNREADABLE, at, reason(e));
    }
    return null;
  }

  /** Words for a folder of which javac finds nothing where it is in a jar; empty without any. */
  private static String hiddenFolder(String path) {
    List<String> names = List.of(local(path).split("/"));
    return names.subList(0, names.size() - 1).stream()
        .filter(folder -> !SourceVersion.isIdentifier(folder) && !Glob.isGlob(folder))
        .findFirst()
        .map(
            folder ->
                "; javac shows processors no folder of a jar whose name no package can have, such as \""
                    + folder
                    + "\": put the files into one such as acme/schemas")
        .orElse("");
  }

  /**
   * The file at a path, its {@code .json} ending supplied where it is missing; null where there is
   * none.
   */
  public @Nullable String find(String path) {
    FileTree tree = tree(path);
    if (tree == null || local(path).isEmpty()) {
      return null;
    }
    if (tree.kind(local(path)) == Kind.FILE) {
      return path;
    }
    String ended = path + SchemaEndings.OPTIONAL;
    return tree.kind(local(ended)) == Kind.FILE ? ended : null;
  }

  /** All schema files below the root, by their endings: for messages. */
  List<String> paths() {
    return root == null
        ? List.of()
        : NearestFiles.all(root).stream().filter(SchemaEndings::isIn).toList();
  }

  /** What stands at a path. */
  public Kind kind(String path) {
    FileTree tree = tree(path);
    return tree == null ? Kind.NOTHING : tree.kind(local(path));
  }

  /** The content of a file that was found. */
  public byte[] read(String path) throws IOException {
    FileTree tree = tree(path);
    if (tree == null) {
      throw new IOException("there is no schema root");
    }
    return tree.read(local(path));
  }

  /** Where a path is looked up, for messages. */
  public String place(String path) {
    return path.startsWith(CLASSPATH) ? "the class path" : String.valueOf(root);
  }

  private @Nullable FileTree tree(String path) {
    return path.startsWith(CLASSPATH) ? resources : root;
  }

  private static String local(String path) {
    return path.startsWith(CLASSPATH) ? path.substring(CLASSPATH.length()) : path;
  }

  private @Nullable String normalized(String named, Location at, Diagnostics problems) {
    if (named.isBlank()) {
      problems.report(Problem.GLOB_INVALID, at, named, "it is empty");
      return null;
    }
    if (named.indexOf('\\') >= 0) {
      problems.report(
          Problem.GLOB_INVALID, at, named, "folders are parted by \"/\", on every system");
      return null;
    }
    if (named.contains("://")) {
      problems.report(
          Problem.GLOB_INVALID,
          at,
          named,
          "it is a URI, and nothing is fetched; name the file, and say with uris where it lives");
      return null;
    }
    String path = normalized(named);
    if (path == null) {
      problems.report(Problem.PATH_OUTSIDE_ROOT, at, named, place(named));
    }
    return path;
  }

  /**
   * A path without "." and ".." and empty parts; null where it leads out of the root, as every
   * absolute path does.
   */
  static @Nullable String normalized(String path) {
    boolean resource = path.startsWith(CLASSPATH);
    String local = local(path);
    if (!resource && (local.startsWith("/") || local.matches(SchemaUri.SCHEME + ":.*"))) {
      return null;
    }
    Deque<String> kept = new ArrayDeque<>();
    for (String part : local.split("/", -1)) {
      if (part.equals("..")) {
        if (kept.pollLast() == null) {
          return null;
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        kept.addLast(part);
      }
    }
    return (resource ? CLASSPATH : "") + String.join("/", kept);
  }

  /** What an exception says, without the path of this machine. */
  static String reason(IOException e) {
    if (e instanceof FileRefusedException refused) {
      return String.valueOf(refused.getMessage());
    }
    return e instanceof java.nio.file.AccessDeniedException
        ? "access is denied"
        : e instanceof java.nio.file.NoSuchFileException
            ? "it does not exist"
            : e.getClass().getSimpleName();
  }
}
