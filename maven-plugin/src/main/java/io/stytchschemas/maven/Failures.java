package io.stytchschemas.maven;

import io.stytchschemas.maven.module.SchemaModule;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import org.jspecify.annotations.Nullable;

/** Words what the file system refuses to do. */
final class Failures {
  private Failures() {}

  static String describe(IOException failure, SchemaModule module) {
    Path file =
        failure instanceof FileSystemException named && named.getFile() != null
            ? module.base().resolve(named.getFile()).normalize()
            : null;
    return (file == null ? "a file below " + module.base() : file)
        + " cannot be read or written: "
        + reason(failure)
        + "; "
        + remedy(file, module);
  }

  private static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException
        || failure.getCause() instanceof ReadOnlyFileSystemException) {
      return "access is denied";
    }
    if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
      return "a file stands where a folder should be";
    }
    return failure.getClass().getSimpleName();
  }

  /** What the plugin keeps can be removed; other places were named by the user. */
  private static String remedy(@Nullable Path file, SchemaModule module) {
    return file == null || file.startsWith(module.buildFolder())
        ? "check who may write to " + module.buildFolder() + ", or remove that folder"
        : "check who may read and write there, or name another place";
  }
}
