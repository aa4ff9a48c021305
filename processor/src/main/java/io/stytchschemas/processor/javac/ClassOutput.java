package io.stytchschemas.processor.javac;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Finds out where the compiler writes class files; asks for a file there and creates none. */
final class ClassOutput {
  private static final String PROBE = "stytch-schemas.probe";

  private ClassOutput() {}

  /** Null where it is no folder of the default file system, as with compilers in memory. */
  static @Nullable Path find(Filer filer) {
    FileObject probe = probe(filer);
    Path path = probe == null ? null : path(probe);
    return path == null ? null : path.getParent();
  }

  /** The path of a file; null where it is none of the default file system. */
  static @Nullable Path path(FileObject file) {
    URI uri = file.toUri();
    if (uri == null || !"file".equals(uri.getScheme())) {
      return null;
    }
    try {
      return Path.of(uri).toAbsolutePath().normalize();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable FileObject probe(Filer filer) {
    try {
      return filer.getResource(StandardLocation.CLASS_OUTPUT, "", PROBE);
    } catch (IOException | RuntimeException e) {
      // The Eclipse compiler gives no file that does not exist; but it exists only once written.
      return createdProbe(filer);
    }
  }

  private static @Nullable FileObject createdProbe(Filer filer) {
    try {
      return filer.createResource(StandardLocation.CLASS_OUTPUT, "", PROBE);
    } catch (IOException | RuntimeException e) {
      return null;
    }
  }
}
