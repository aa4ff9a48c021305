package io.stytchschemas.benchmarks.cost;

import io.stytchschemas.Schema;
import io.stytchschemas.StytchSchemas;
import io.stytchschemas.processor.StytchSchemasProcessor;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonParser;

/** One run of javac over one annotated package. */
public final class CompileRun {

  /**
   * What the run cost.
   *
   * @param allSeconds CPU time of the thread that javac runs on, the processor included
   * @param processorSeconds CPU time of that thread inside the processor
   * @param peakHeap in bytes
   * @param lines of the sources that were generated
   * @param classBytes of the classes that were compiled
   */
  record Cost(
      double allSeconds,
      double processorSeconds,
      long peakHeap,
      long lines,
      long classBytes,
      long classes) {

    String print() {
      return Stream.of(allSeconds, processorSeconds, peakHeap, lines, classBytes, classes)
          .map(String::valueOf)
          .collect(Collectors.joining(" "));
    }

    static Cost parse(String line) {
      String[] parts = line.split(" ");
      return new Cost(
          Double.parseDouble(parts[0]),
          Double.parseDouble(parts[1]),
          Long.parseLong(parts[2]),
          Long.parseLong(parts[3]),
          Long.parseLong(parts[4]),
          Long.parseLong(parts[5]));
    }
  }

  /** The folder, below the schema root, of schemas that are only referred to. */
  static final String REFERENCES = "references";

  private CompileRun() {}

  /** Compiles the schemas of the first argument into the folder of the second. */
  public static void main(String[] arguments) throws IOException {
    System.out.println(run(Path.of(arguments[0]), Path.of(arguments[1])).print());
  }

  private static Cost run(Path root, Path output) throws IOException {
    Path classes = Files.createDirectories(output.resolve("classes"));
    Path sources = Files.createDirectories(output.resolve("sources"));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    TimedProcessor processor = new TimedProcessor(new StytchSchemasProcessor());
    long start = TimedProcessor.cpuNanos();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of(
              "-d",
              classes.toString(),
              "-s",
              sources.toString(),
              "-classpath",
              classPath(),
              "-Astytchschemas.root=" + root);
      JavaCompiler.CompilationTask task =
          javac.getTask(null, files, null, options, null, List.of(new AnnotatedPackage(root)));
      task.setProcessors(List.of(processor));
      if (!task.call()) {
        throw new IOException("The schemas do not compile");
      }
    }
    double all = (TimedProcessor.cpuNanos() - start) / 1e9;
    return new Cost(
        all,
        processor.nanos() / 1e9,
        peakHeap(),
        sum(sources, CompileRun::lines),
        sum(classes, CompileRun::size),
        sum(classes, file -> 1));
  }

  /** What users have there: the runtime, and what it stands on. */
  private static String classPath() {
    return Stream.of(Schema.class, JsonParser.class, NullMarked.class)
        .map(CompileRun::location)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The jar or folder that a class is in. */
  static String location(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation().getPath();
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  private interface Measure {
    long of(Path file) throws IOException;
  }

  private static long lines(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    }
  }

  private static long size(Path file) throws IOException {
    return Files.size(file);
  }

  private static long sum(Path folder, Measure measure) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      long sum = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sum += measure.of(file);
      }
      return sum;
    }
  }

  private static final class AnnotatedPackage extends SimpleJavaFileObject {
    private final String values;

    AnnotatedPackage(Path root) {
      super(URI.create("string:///api/package-info.java"), Kind.SOURCE);
      boolean references = Files.isDirectory(root.resolve(REFERENCES));
      this.values =
          "value = \"*.json\"" + (references ? ", references = \"" + REFERENCES + "/*.json\"" : "");
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return "@" + StytchSchemas.class.getName() + "(" + values + ")\npackage api;\n";
    }
  }
}
