package io.stytchschemas.integration.support;

import io.stytchschemas.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What became of a compilation: messages, sources, and classes that can be used at once. */
public final class CompiledSchemas {
  private final Path root;
  private final Path output;
  private final boolean success;
  private final List<Diagnostic<? extends JavaFileObject>> diagnostics;
  private final ClassLoader loader;

  CompiledSchemas(
      Path root,
      Path output,
      boolean success,
      List<Diagnostic<? extends JavaFileObject>> diagnostics) {
    this.root = root;
    this.output = output;
    this.success = success;
    this.diagnostics = List.copyOf(diagnostics);
    this.loader = loader(output.resolve("classes"));
  }

  public boolean success() {
    return success;
  }

  public Path root() {
    return root;
  }

  public List<Diagnostic<? extends JavaFileObject>> diagnostics() {
    return diagnostics;
  }

  /** The errors and warnings; notes are not counted as something to be said. */
  public String messages() {
    return diagnostics.stream()
        .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
        .map(each -> each.getKind() + " " + place(each) + each.getMessage(Locale.ROOT))
        .collect(Collectors.joining(System.lineSeparator()));
  }

  private static String place(Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getSource() == null
        ? ""
        : diagnostic.getSource().toUri().getPath() + ":" + diagnostic.getLineNumber() + " ";
  }

  /** The Java files that the processor wrote. */
  public List<Path> sources() {
    try (Stream<Path> files = Files.walk(output.resolve("generated"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The schemas of a package, as its class {@code Schemas} lists them. */
  @SuppressWarnings("unchecked") // It is declared so.
  public List<Schema<?>> all(String packageName) {
    return (List<Schema<?>>) callSchemas(packageName, "all", new Class<?>[0]);
  }

  /** The schema of a package that stands under {@code key}. */
  public Schema<?> get(String packageName, String key) {
    return (Schema<?>) callSchemas(packageName, "get", new Class<?>[] {String.class}, key);
  }

  /** A class that was compiled. */
  public Class<?> type(String name) {
    try {
      return Class.forName(name, true, loader);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private Object callSchemas(
      String packageName, String method, Class<?>[] parameters, Object... arguments) {
    try {
      return type(packageName + ".Schemas").getMethod(method, parameters).invoke(null, arguments);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e.getCause() == null ? e : e.getCause());
    }
  }

  private static ClassLoader loader(Path classes) {
    try {
      return new URLClassLoader(
          new URL[] {classes.toUri().toURL()}, CompiledSchemas.class.getClassLoader());
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
