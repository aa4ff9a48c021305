package io.stytchschemas.maven.build;

import io.stytchschemas.maven.module.SchemaModule;
import io.stytchschemas.maven.state.State.GeneratedFiles;
import io.stytchschemas.processor.emit.RuntimeTypes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Removes what earlier builds left behind and what must not survive the next compilation. */
final class StaleFiles {
  private static final String JAVA = ".java";
  private static final String CLASS = ".class";
  private static final String PACKAGE = "package-info";

  /** Stands in every generated source, and hardly in any other. */
  private static final String GENERATED = "@Generated(\"" + RuntimeTypes.GENERATOR + "\")";

  private final SchemaModule module;
  private final ClassOutput classes;

  StaleFiles(SchemaModule module) {
    this.module = module;
    this.classes = new ClassOutput(module.classOutput());
  }

  /** Removes the generated sources and the classes of a package. */
  void removePackage(String packageName, GeneratedFiles generated) throws IOException {
    Files.deleteIfExists(classes.index(packageName));
    for (String name : generated.resources().keySet()) {
      classes.deleteResource(name);
    }
    for (String name : generated.sources().keySet()) {
      Files.deleteIfExists(module.generatedSources().resolve(name.replace('.', '/') + JAVA));
      classes.deleteClass(name);
    }
  }

  /** Removes all generated sources and their classes, where nobody remembers what they are. */
  void removeAll() throws IOException {
    classes.deleteIndexes();
    Path root = module.generatedSources();
    for (Path source : Folders.files(root, JAVA)) {
      if (isOurs(source)) {
        Files.deleteIfExists(source);
        classes.deleteClass(className(root, source));
      }
    }
  }

  /**
   * Removes the classes of all sources of the module. A compiler plugin that only looks at files
   * newer than their classes would else keep code that was compiled against the types as they were,
   * and that fails only when it runs.
   *
   * <p>Those of annotated packages stay: they would have the processor write types again that are
   * there, and javac 17 cannot compile a record of which it has seen the class file. Where other
   * processors made something of the sources, that goes as well, and so do the packages, which it
   * may be made of: javac would read of it that types are missing before they are there again.
   */
  void removeClassesOfSources() throws IOException {
    List<Path> others = madeByOthers();
    for (Path root : module.sourceRoots()) {
      for (Path source : Folders.files(root, JAVA)) {
        if (!others.isEmpty() || !source.endsWith(PACKAGE + JAVA)) {
          classes.deleteClass(className(root, source));
        }
      }
    }
    for (Path source : others) {
      Files.deleteIfExists(source);
      classes.deleteClass(className(module.generatedSources(), source));
    }
  }

  /**
   * Removes the classes of the module's tests, but for those of packages. A compiler plugin that
   * only looks at files newer than their classes would else keep them; another does so as well,
   * where the types are compiled in one build and the tests in the next.
   *
   * @return whether no other is left: plugins that run later may add sources of tests
   */
  boolean removeClassesOfTests() throws IOException {
    Path folder = module.tests().classOutput();
    ClassOutput compiled = new ClassOutput(folder);
    for (Path root : module.tests().sourceRoots()) {
      for (Path source : Folders.files(root, JAVA)) {
        if (!source.endsWith(PACKAGE + JAVA)) {
          compiled.deleteClass(className(root, source));
        }
      }
    }
    return Folders.files(folder, CLASS).stream().allMatch(each -> each.endsWith(PACKAGE + CLASS));
  }

  boolean hasSourcesOfOthers() throws IOException {
    return !madeByOthers().isEmpty();
  }

  /** Without what is not compiled: others than processors may have put it there, just now. */
  private List<Path> madeByOthers() throws IOException {
    Path root = module.generatedSources();
    List<Path> others = new ArrayList<>();
    for (Path source : Folders.files(root, JAVA)) {
      if (classes.isCompiled(className(root, source), source) && !isOurs(source)) {
        others.add(source);
      }
    }
    return others;
  }

  private static String className(Path root, Path source) {
    String path = root.relativize(source).toString().replace('\\', '/');
    return path.substring(0, path.length() - JAVA.length()).replace('/', '.');
  }

  private static boolean isOurs(Path source) throws IOException {
    // Whatever its encoding is.
    return new String(Files.readAllBytes(source), StandardCharsets.ISO_8859_1).contains(GENERATED);
  }
}
