package io.stytchschemas.maven;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;

/** Words what the file system refuses to do. */
final class Failures {
  private Failures() {}

  static String describe(IOException failure, SchemaModule module) {
    String file =
        failure instanceof FileSystemException named && named.getFile() != null
            ? named.getFile()
            : "a file below " + module.base();
    String reason =
        failure instanceof AccessDeniedException
                || failure.getCause() instanceof ReadOnlyFileSystemException
            ? "access is denied"
            : failure.getClass().getSimpleName();
    return file
        + " cannot be read or written: "
        + reason
        + "; check who may write to "
        + module.buildFolder()
        + ", or remove that folder";
  }
}
