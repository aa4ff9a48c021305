package io.stytchschemas.maven.source;

import java.nio.file.Path;

/** Thrown for a source file that cannot be read as far as needed. The message is for users. */
public final class SourceException extends Exception {
  private static final long serialVersionUID = 1L;

  public SourceException(Path file, long line, String text) {
    super(file + ":" + line + ": " + text);
  }
}
