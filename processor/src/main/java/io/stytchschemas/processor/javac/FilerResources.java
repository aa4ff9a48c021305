package io.stytchschemas.processor.javac;

import io.stytchschemas.processor.source.FileTree;
import io.stytchschemas.processor.source.Glob;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * The resources of the class path, and of the modules that the compilation reads. A compiler finds
 * a resource by its name and lists none, so that globs need a file that lists its folder.
 */
final class FilerResources implements FileTree {
  private final Filer filer;
  private final List<String> modules;
  private final @Nullable Path classOutput;

  /**
   * @param classOutput where nothing is found: files stay there that were deleted from the sources,
   *     and build tools put it on the class path
   */
  FilerResources(Filer filer, Elements elements, @Nullable Path classOutput) {
    this.filer = filer;
    this.classOutput = classOutput;
    this.modules =
        elements.getAllModuleElements().stream()
            .map(ModuleElement::getQualifiedName)
            .map(Object::toString)
            .filter(
                name -> !name.isEmpty() && !name.startsWith("java.") && !name.startsWith("jdk."))
            .sorted()
            .toList();
  }

  @Override
  public Kind kind(String path) {
    return open(path) == null ? Kind.NOTHING : Kind.FILE;
  }

  @Override
  public byte[] read(String path) throws IOException {
    byte[] bytes = open(path);
    if (bytes == null) {
      throw new FileNotFoundException(path);
    }
    return FileTree.readAll(new ByteArrayInputStream(bytes));
  }

  @Override
  public List<String> match(Glob glob) throws IOException {
    return matchListed(glob);
  }

  private byte @Nullable [] open(String path) {
    byte[] bytes = open(StandardLocation.CLASS_PATH, "", path);
    for (int i = 0; bytes == null && i < modules.size(); i++) {
      bytes = open(StandardLocation.MODULE_PATH, modules.get(i) + '/', path);
    }
    return bytes;
  }

  private byte @Nullable [] open(JavaFileManager.Location location, String module, String path) {
    try {
      FileObject file = filer.getResource(location, module, path);
      if (file == null || isInClassOutput(file)) {
        return null;
      }
      try (InputStream in = file.openInputStream()) {
        return in.readAllBytes();
      }
    } catch (IOException | RuntimeException e) {
      // A missing file, a name it does not like, a module of another path: each compiler and
      // version has its own exception for them, and they all mean that it is not there.
      return null;
    }
  }

  private boolean isInClassOutput(FileObject file) {
    Path path = classOutput == null ? null : ClassOutput.path(file);
    return path != null && path.startsWith(classOutput);
  }
}
