package io.stytchschemas.processor.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place that holds schema files: a folder, or the class path. Paths are relative to it, with
 * slashes, and have no "." or ".." in them.
 */
public interface FileTree {

  /** What stands at a path. */
  enum Kind {
    FILE,
    FOLDER,
    NOTHING
  }

  /** Thrown where a glob cannot be matched, because the tree cannot list what it holds. */
  final class NotListableException extends IOException {
    private static final long serialVersionUID = 1L;
    private final String listing;

    /**
     * @param listing the file that would have to list the folder, and is missing
     */
    public NotListableException(String listing) {
      super(listing);
      this.listing = listing;
    }

    public String listing() {
      return listing;
    }
  }

  /** Thrown for a file with more than {@link #MAX_MIB}. */
  final class FileTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** More than any schema has: without a limit, a file named by mistake takes all the memory. */
  int MAX_MIB = 16;

  /**
   * Reads a file to its end.
   *
   * @throws FileTooLargeException after {@link #MAX_MIB}, whatever the file says of its size
   */
  static byte[] readAll(InputStream in) throws IOException {
    int limit = MAX_MIB << 20;
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw new FileTooLargeException();
    }
    return bytes;
  }

  /**
   * In a tree that cannot list what it holds: the schema files of its folder and of those below, a
   * path each line.
   */
  String LISTING = "stytch-schemas.list";

  Kind kind(String path);

  /** The paths of the files that match, in the order of their characters. */
  List<String> match(Glob glob) throws IOException;

  /** The same by the file that lists the folder of the glob. */
  default List<String> matchListed(Glob glob) throws IOException {
    String prefix = glob.folder().isEmpty() ? "" : glob.folder() + '/';
    if (kind(prefix + LISTING) != Kind.FILE) {
      throw new NotListableException(prefix + LISTING);
    }
    return new String(read(prefix + LISTING), StandardCharsets.UTF_8)
        .lines()
        .map(line -> prefix + line.strip())
        .filter(glob::matches)
        .sorted()
        .toList();
  }

  byte[] read(String path) throws IOException;

  /** Another folder of the module whose files these are; null where there is none. */
  default @Nullable FileTree ofModule(String folder) {
    return null;
  }
}
