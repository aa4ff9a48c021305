package io.stytchschemas.processor;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Runs a compiler with the processor over a folder of sources, as a build tool would. */
public final class Compiling {
  private final JavaCompiler compiler;
  private final Path output;
  private final List<String> options = new ArrayList<>();
  private final List<Path> classPath = new ArrayList<>();
  private final List<Path> modulePath = new ArrayList<>();
  private final List<Processor> processors = new ArrayList<>(List.of(new StytchSchemasProcessor()));

  private Compiling(JavaCompiler compiler, Path output) {
    this.compiler = compiler;
    this.output = output;
    Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .forEach(classPath::add);
  }

  /** With javac. */
  public static Compiling into(Path output) {
    return with(ToolProvider.getSystemJavaCompiler(), output);
  }

  public static Compiling with(JavaCompiler compiler, Path output) {
    return new Compiling(compiler, output);
  }

  public Compiling option(String option) {
    options.add(option);
    return this;
  }

  public Compiling root(Path root) {
    return option("-Astytchschemas.root=" + root);
  }

  public Compiling onClassPath(Path entry) {
    classPath.add(entry);
    return this;
  }

  /** Also moves the class path of the test to the module path. */
  public Compiling onModulePath(Path entry) {
    modulePath.addAll(classPath);
    modulePath.add(entry);
    classPath.clear();
    return this;
  }

  public Compiling processor(Processor processor) {
    processors.add(processor);
    return this;
  }

  /** Compiles all Java files below a folder. */
  public Outcome compile(Path sources) {
    DiagnosticCollector<JavaFileObject> collected = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(collected, Locale.ROOT, StandardCharsets.UTF_8);
        Stream<Path> found = Files.walk(sources)) {
      Files.createDirectories(output);
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      if (!modulePath.isEmpty()) {
        files.setLocationFromPaths(StandardLocation.MODULE_PATH, modulePath);
      }
      List<File> units =
          found.filter(path -> path.toString().endsWith(".java")).map(Path::toFile).toList();
      List<String> all = new ArrayList<>(options);
      all.addAll(List.of("--release", "17"));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              new StringWriter(),
              files,
              collected,
              all,
              null,
              files.getJavaFileObjectsFromFiles(units));
      task.setProcessors(processors);
      boolean success = task.call();
      return new Outcome(success, List.copyOf(collected.getDiagnostics()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a compiler said. */
  public record Outcome(boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics) {

    /** Errors and warnings, one each line: "package-info.java:3:16: error: message". */
    public String problems() {
      return diagnostics.stream()
          .filter(diagnostic -> !isNote(diagnostic))
          .map(Outcome::line)
          .collect(Collectors.joining("\n"));
    }

    /** The messages that are no problems. */
    public List<String> notes() {
      return diagnostics.stream()
          .filter(Outcome::isNote)
          .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
          .toList();
    }

    private static boolean isNote(Diagnostic<?> diagnostic) {
      return diagnostic.getKind() == Diagnostic.Kind.NOTE
          || diagnostic.getKind() == Diagnostic.Kind.OTHER;
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
      String kind = diagnostic.getKind() == Diagnostic.Kind.ERROR ? "error" : "warning";
      String message = kind + ": " + diagnostic.getMessage(Locale.ROOT);
      JavaFileObject source = diagnostic.getSource();
      if (source == null) {
        return message;
      }
      URI uri = source.toUri();
      String file = uri.getPath().substring(uri.getPath().lastIndexOf('/') + 1);
      return file
          + ":"
          + diagnostic.getLineNumber()
          + ":"
          + diagnostic.getColumnNumber()
          + ": "
          + message;
    }
  }
}
