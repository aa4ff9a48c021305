package io.stytchschemas.processor.source;

import java.io.IOException;

/** A file that could be read, and is not; the message says why, without a path of this machine. */
final class FileRefusedException extends IOException {
  private static final long serialVersionUID = 1;

  FileRefusedException(String message) {
    super(message);
  }
}
