package io.stytchschemas.maven.build;

import io.stytchschemas.maven.module.SchemaModule;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The module's own Java, as the last compilation left it. */
final class JavaSources {
  /** What the compiler plugin compiled when it last compiled the whole module, a path a line. */
  private static final String COMPILED =
      "maven-status/maven-compiler-plugin/compile/default-compile/inputFiles.lst";

  private final SchemaModule module;

  JavaSources(SchemaModule module) {
    this.module = module;
  }

  /**
   * Whether nothing was edited, added, deleted or replaced on the class path since the last
   * compilation, as far as files tell. In doubt it says no.
   */
  boolean areCompiled() throws IOException {
    Path listed = module.buildFolder().resolve(COMPILED);
    if (!Files.isRegularFile(listed)) {
      return false;
    }
    FileTime compiled = Files.getLastModifiedTime(listed);
    List<Path> sources = new ArrayList<>();
    for (Path root : module.sourceRoots()) {
      sources.addAll(Folders.files(root, ".java"));
    }
    Set<String> now = new HashSet<>();
    sources.forEach(source -> now.add(source.toString()));
    Set<String> then = lines(listed);
    then.removeIf(source -> source.startsWith(module.markers().toString()));
    return now.equals(then) && areOlder(sources) && isClassPathOlder(compiled);
  }

  /**
   * One version of the compiler plugin writes UTF-8, another what the platform does, some now the
   * one and now the other. What is neither names no source.
   */
  private static Set<String> lines(Path file) throws IOException {
    try {
      return new HashSet<>(Files.readAllLines(file));
    } catch (CharacterCodingException e) {
      String text = new String(Files.readAllBytes(file), Charset.defaultCharset());
      return text.lines().collect(Collectors.toSet());
    }
  }

  private boolean areOlder(List<Path> sources) throws IOException {
    for (Path root : module.sourceRoots()) {
      for (Path source : sources) {
        if (source.startsWith(root) && isNewer(root, source)) {
          return false;
        }
      }
    }
    return true;
  }

  /** A {@code package-info.java} with annotations of sources alone has no class. */
  private boolean isNewer(Path root, Path source) throws IOException {
    String name = root.relativize(source).toString().replaceFirst("\\.java$", ".class");
    Path compiled = module.classOutput().resolve(name);
    boolean hasNone = name.endsWith("package-info.class") && !Files.exists(compiled);
    return !hasNone
        && (!Files.exists(compiled)
            || Files.getLastModifiedTime(source).compareTo(Files.getLastModifiedTime(compiled))
                > 0);
  }

  private boolean isClassPathOlder(FileTime compiled) throws IOException {
    for (Path element : module.classPath()) {
      List<Path> files =
          Files.isDirectory(element) ? Folders.files(element, ".class") : List.of(element);
      for (Path file : files) {
        if (Files.exists(file) && Files.getLastModifiedTime(file).compareTo(compiled) > 0) {
          return false;
        }
      }
    }
    return true;
  }
}
