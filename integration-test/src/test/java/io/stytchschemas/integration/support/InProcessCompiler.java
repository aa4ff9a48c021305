package io.stytchschemas.integration.support;

import io.stytchschemas.Schema;
import io.stytchschemas.processor.StytchSchemasProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonParser;

/**
 * Compiles annotated packages in this process, with the processor that stands on the class path.
 */
public final class InProcessCompiler {
  private final Path root;
  private final Path output;
  private final Map<String, String> sources = new LinkedHashMap<>();
  private final List<String> options = new ArrayList<>();
  private final List<Path> libraries = new ArrayList<>();

  /**
   * @param root the schema root
   * @param output an empty folder
   */
  public InProcessCompiler(Path root, Path output) {
    this.root = root;
    this.output = output;
    options("-Xlint:all,-processing", "-Astytchschemas.root=" + root);
  }

  /** Adds a package with {@code @StytchSchemas(values)}. */
  public InProcessCompiler annotate(String name, String values) {
    return source(
        name.replace('.', '/') + "/package-info.java",
        "@io.stytchschemas.StytchSchemas(" + values + ")\npackage " + name + ";\n");
  }

  /** Adds a source file. */
  public InProcessCompiler source(String path, String text) {
    sources.put(path, text);
    return this;
  }

  /** Adds options of javac. */
  public InProcessCompiler options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Adds jars and folders to the class path. */
  public InProcessCompiler beside(Path... places) {
    libraries.addAll(List.of(places));
    return this;
  }

  /** Runs javac, and the processor in it. */
  public CompiledSchemas compile() {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      Path classes = Files.createDirectories(output.resolve("classes"));
      Path generated = Files.createDirectories(output.resolve("generated"));
      List<String> all = new ArrayList<>(options);
      all.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
      all.addAll(List.of("-classpath", joined(Stream.concat(userPlaces(), libraries.stream()))));
      JavaCompiler.CompilationTask task =
          javac.getTask(null, files, diagnostics, all, null, sourceObjects());
      task.setProcessors(List.of(new StytchSchemasProcessor()));
      boolean success = task.call();
      return new CompiledSchemas(root, output, success, diagnostics.getDiagnostics());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<JavaFileObject> sourceObjects() {
    return sources.entrySet().stream()
        .<JavaFileObject>map(source -> new Source(source.getKey(), source.getValue()))
        .toList();
  }

  /** What a user has on the class path: the runtime, and what it stands on. */
  public static String classPath() {
    return joined(userPlaces());
  }

  private static Stream<Path> userPlaces() {
    return Stream.of(Schema.class, JsonParser.class, NullMarked.class)
        .map(InProcessCompiler::placeOf);
  }

  private static String joined(Stream<Path> places) {
    return places.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /** The jar or folder that a class was loaded from. */
  public static Path placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String path, String text) {
      super(URI.create("string:///" + path), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
