package io.stytchschemas.integration.schemafuzz;

import io.stytchschemas.Schema;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.InProcessCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Cases that one run of javac compiles, each in a package of its own. One that does not compile is
 * taken out, and the others are compiled again. Classes are loaded from the batch's folder as they
 * are needed, until it is closed.
 */
final class Batch implements AutoCloseable {
  private final List<FuzzCase> cases;
  private final Path work;
  private final Map<Integer, Schema<?>> schemas = new TreeMap<>();
  private final Map<Integer, Fault> faults = new TreeMap<>();

  private Batch(List<FuzzCase> cases, Path work) {
    this.cases = cases;
    this.work = work;
  }

  static Batch compile(List<FuzzCase> cases) {
    try {
      Batch batch = new Batch(List.copyOf(cases), Files.createTempDirectory("schemafuzz"));
      batch.compile();
      return batch;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The schema of a case, loaded; nothing if it did not compile. */
  Optional<Schema<?>> schema(int index) {
    return Optional.ofNullable(schemas.get(index));
  }

  /** Why a case did not compile, or that it did with a warning. */
  Optional<Fault> fault(int index) {
    return Optional.ofNullable(faults.get(index));
  }

  private void compile() throws IOException {
    Map<Integer, FuzzCase> rest = new LinkedHashMap<>();
    for (int i = 0; i < cases.size(); i++) {
      rest.put(i, cases.get(i));
      Path file = work.resolve("root/s" + i + ".json");
      Files.createDirectories(file.getParent());
      Files.write(file, Json.bytes(cases.get(i).schema()));
    }
    while (!rest.isEmpty()) {
      CompiledSchemas compiled = run(rest);
      rest.keySet().forEach(index -> note(index, compiled));
      if (compiled.success()) {
        rest.keySet().forEach(index -> schemas.put(index, load(index, compiled)));
        return;
      }
      if (!rest.keySet().removeIf(faults::containsKey)) {
        rest.keySet().forEach(index -> faults.put(index, refused(compiled.messages())));
        return;
      }
    }
  }

  private CompiledSchemas run(Map<Integer, FuzzCase> cases) throws IOException {
    InProcessCompiler compiler =
        new InProcessCompiler(work.resolve("root"), Files.createTempDirectory(work, "out"))
            .options("-Xmaxerrs", "10000", "-Xmaxwarns", "10000");
    cases.forEach(
        (index, each) ->
            compiler.annotate(
                packageName(index),
                "value = \"s" + index + ".json" + each.fragment() + "\", " + each.options()));
    return compiler.compile();
  }

  private static String packageName(int index) {
    return "schemafuzz.s" + index;
  }

  private static Schema<?> load(int index, CompiledSchemas compiled) {
    return compiled.all(packageName(index)).get(0);
  }

  private void note(int index, CompiledSchemas compiled) {
    String folder = "/schemafuzz/s" + index + "/";
    compiled.diagnostics().stream()
        .filter(each -> each.getSource() != null)
        .filter(each -> each.getSource().toUri().getPath().contains(folder))
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR || isOfGeneratedCode(each))
        .findFirst()
        .ifPresent(each -> faults.put(index, refused(each.getMessage(null))));
  }

  /** What the processor warns of stands at the annotation; generated code gives no warning. */
  private static boolean isOfGeneratedCode(Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getKind() != Diagnostic.Kind.NOTE
        && !diagnostic.getSource().toUri().getPath().endsWith("package-info.java");
  }

  private static Fault refused(String message) {
    String kind = message.replaceAll("\"[^\"]*\"|[0-9]+", "…").lines().findFirst().orElse("");
    return new Fault("does not compile: " + kind, message);
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(work)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
