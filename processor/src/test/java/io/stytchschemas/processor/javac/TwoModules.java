package io.stytchschemas.processor.javac;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.Schema;
import io.stytchschemas.processor.Compiling;
import io.stytchschemas.processor.Compiling.Outcome;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;

/** A module with generated types, {@code com.lib}, and one that depends on it, {@code com.app}. */
final class TwoModules {
  static final String LIBRARY = "com.lib";
  static final String APPLICATION = "com.app";

  private final JavaCompiler compiler;
  private final Path folder;

  TwoModules(JavaCompiler compiler, Path folder) {
    this.compiler = compiler;
    this.folder = folder;
  }

  /** Writes schema files of a module: paths and their text, in turns. Quotes may be single. */
  TwoModules schemas(String module, String... pathsAndTexts) throws IOException {
    Path root = Files.createDirectories(folder.resolve(module).resolve("schemas"));
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      Path file = root.resolve(pathsAndTexts[i]);
      Files.createDirectories(file.getParent());
      Files.writeString(file, pathsAndTexts[i + 1].replace('\'', '"'));
    }
    return this;
  }

  /** Compiles the library, whose annotation has the given values, and packs it into a jar. */
  void library(String values) throws IOException {
    Outcome outcome = compiling(LIBRARY).compile(sources(LIBRARY, values));
    assertThat(outcome.problems()).isEmpty();
    pack();
  }

  /** Compiles the application, which has the library's jar on its class path. */
  Outcome application(String values) throws IOException {
    return compiling(APPLICATION).onClassPath(jar()).compile(sources(APPLICATION, values));
  }

  /** Compiles the library as a Java module that exports its package. */
  void libraryModule(String values) throws IOException {
    describe(LIBRARY, "requires transitive io.stytchschemas; exports com.lib;");
    Outcome outcome = compiling(LIBRARY).onModulePath(jar()).compile(sources(LIBRARY, values));
    assertThat(outcome.problems()).isEmpty();
    pack();
  }

  /** Compiles the application as a Java module. */
  Outcome applicationModule(String directives, String values) throws IOException {
    describe(APPLICATION, "requires io.stytchschemas; " + directives);
    return compiling(APPLICATION).onModulePath(jar()).compile(sources(APPLICATION, values));
  }

  private void describe(String module, String directives) throws IOException {
    Path sources = Files.createDirectories(folder.resolve(module).resolve("sources"));
    Files.writeString(
        sources.resolve("module-info.java"), "module " + module + " { " + directives + " }");
  }

  private Compiling compiling(String module) {
    return Compiling.with(compiler, classes(module))
        .root(folder.resolve(module).resolve("schemas"))
        .option("-Xlint:all,-processing");
  }

  private Path sources(String module, String values) throws IOException {
    Path sources = Files.createDirectories(folder.resolve(module).resolve("sources"));
    Files.writeString(
        sources.resolve("package-info.java"),
        "@io.stytchschemas.StytchSchemas(" + values + ")\npackage " + module + ";\n");
    return sources;
  }

  Path jar() {
    return folder.resolve("lib.jar");
  }

  Path classes(String module) {
    return folder.resolve(module).resolve("classes");
  }

  private void pack() throws IOException {
    Path classes = classes(LIBRARY);
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(jar()));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(TwoModules::isPacked).sorted().toList()) {
        jar.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, jar);
        jar.closeEntry();
      }
    }
  }

  private static boolean isPacked(Path file) {
    return Files.isRegularFile(file) && !file.toString().endsWith(".java");
  }

  /** Whether a class of the application was generated. */
  boolean isGenerated(String name) {
    return Files.exists(classes(APPLICATION).resolve("com/app/" + name + ".class"));
  }

  /** The application's schema of a key. */
  Schema<?> schema(String key) throws ReflectiveOperationException, IOException {
    URL[] places = {classes(APPLICATION).toUri().toURL(), jar().toUri().toURL()};
    ClassLoader loader = new URLClassLoader(places, TwoModules.class.getClassLoader());
    return (Schema<?>)
        loader.loadClass(APPLICATION + ".Schemas").getMethod("get", String.class).invoke(null, key);
  }
}
