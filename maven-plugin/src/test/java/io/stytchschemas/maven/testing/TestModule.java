package io.stytchschemas.maven.testing;

import io.stytchschemas.maven.build.Preparation;
import io.stytchschemas.maven.build.Preparation.Outcome;
import io.stytchschemas.maven.build.Verification;
import io.stytchschemas.maven.module.SchemaModule;
import io.stytchschemas.maven.source.SourceException;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * A module that the plugin's own code prepares and checks, and that javac compiles, all in this
 * process: what takes Maven seconds takes some tenths of one.
 */
public final class TestModule {
  private static final String JAVA = "src/main/java";

  private final Tree files;
  private final SortedMap<String, String> options = new TreeMap<>();
  private final List<Path> classPath =
      Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
          .map(Path::of)
          .collect(Collectors.toCollection(ArrayList::new));
  private final List<String> said = new ArrayList<>();
  private boolean alone;

  /** With a build file and nothing else. */
  public TestModule(Path folder) {
    files = new Tree(folder).write("pom.xml", "<project/>\n");
  }

  public Tree files() {
    return files;
  }

  public TestModule option(String name, String value) {
    options.put(name, value);
    return this;
  }

  /** Adds a folder of classes, or a jar, to the class path. */
  public void dependOn(Path classes) {
    classPath.add(classes);
  }

  /** As Maven's own folders are. */
  public SchemaModule described() {
    Path base = files.root();
    return new SchemaModule(
        base,
        base.resolve("target"),
        base.resolve("target/classes"),
        base.resolve("target/generated-sources/annotations"),
        List.of(base.resolve(JAVA)),
        new SchemaModule.Tests(
            List.of(base.resolve("src/test/java")), base.resolve("target/test-classes")),
        List.copyOf(classPath),
        options,
        "1");
  }

  public Outcome prepare() throws IOException, SourceException {
    said.clear();
    Preparation preparation = new Preparation(described(), said::add);
    Outcome outcome = preparation.run();
    alone = preparation.changedAlone();
    return outcome;
  }

  /** Whether the last preparation found nothing to compile but what it has generated. */
  public boolean changedAlone() {
    return alone;
  }

  /** What the last preparation told users. */
  public List<String> said() {
    return List.copyOf(said);
  }

  public List<String> verify() throws IOException, SourceException {
    return new Verification(described()).run();
  }

  /** Prepares, and compiles what has to be compiled. */
  public Outcome build() throws IOException, SourceException {
    Outcome outcome = prepare();
    compile();
    return outcome;
  }

  /** Compiles the sources that are newer than their classes, or that have none. */
  public void compile() throws IOException {
    List<File> stale = new ArrayList<>();
    for (String root : List.of(JAVA, "target/generated-sources/stytch-schemas")) {
      addStale(files.root().resolve(root), stale);
    }
    if (stale.isEmpty()) {
      return;
    }
    SchemaModule module = described();
    Files.createDirectories(module.classOutput());
    Files.createDirectories(module.generatedSources());
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(module.classOutput()));
      manager.setLocationFromPaths(
          StandardLocation.SOURCE_OUTPUT, List.of(module.generatedSources()));
      manager.setLocationFromPaths(
          StandardLocation.CLASS_PATH,
          Stream.concat(Stream.of(module.classOutput()), classPath.stream()).toList());
      StringWriter output = new StringWriter();
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              output, manager, null, arguments(), null, manager.getJavaFileObjectsFromFiles(stale));
      task.setProcessors(List.of(processor()));
      if (!task.call()) {
        throw new AssertionError(output);
      }
    }
  }

  private List<String> arguments() {
    return options.entrySet().stream()
        .map(option -> "-A" + option.getKey() + '=' + option.getValue())
        .toList();
  }

  /** Found as javac finds it. */
  private static Processor processor() {
    return ServiceLoader.load(Processor.class).stream()
        .filter(each -> each.type().getName().startsWith("io.stytchschemas."))
        .findFirst()
        .orElseThrow()
        .get();
  }

  private void addStale(Path root, List<File> out) throws IOException {
    if (!Files.isDirectory(root)) {
      return;
    }
    try (Stream<Path> sources = Files.walk(root)) {
      for (Path source : sources.filter(Files::isRegularFile).sorted().toList()) {
        String name = root.relativize(source).toString().replaceFirst("\\.java$", ".class");
        Path compiled = described().classOutput().resolve(name);
        if (!Files.exists(compiled)
            || Files.getLastModifiedTime(compiled).compareTo(Files.getLastModifiedTime(source))
                < 0) {
          out.add(source.toFile());
        }
      }
    }
  }
}
