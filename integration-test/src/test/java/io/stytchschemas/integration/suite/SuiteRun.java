package io.stytchschemas.integration.suite;

import io.stytchschemas.Schema;
import io.stytchschemas.integration.suite.SuiteGroup.Question;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.InProcessCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;

/**
 * Puts every question of some files of the suite to generated code.
 *
 * <p>Each schema gets a package of its own. As many as possible are compiled by one run of javac;
 * only those that share an {@code $id} must part. What does not compile is taken out, counted as
 * wrong on each of its questions, and the others are compiled again.
 */
final class SuiteRun {
  private final Path work;
  private final boolean assertFormats;
  private final Map<String, String> failures = new LinkedHashMap<>();
  private int questions;

  private SuiteRun(Path work, boolean assertFormats) {
    this.work = work;
    this.assertFormats = assertFormats;
  }

  /**
   * @param work an empty folder
   * @param remotes what the suite serves at {@code http://localhost:1234/}
   */
  static SuiteRun of(List<Path> files, Path remotes, Path work, boolean assertFormats) {
    SuiteRun run = new SuiteRun(work, assertFormats);
    List<SuiteGroup> groups =
        files.stream().flatMap(file -> SuiteGroup.read(file).stream()).toList();
    try {
      copy(remotes, work.resolve("root/remotes"));
      for (SuiteGroup group : groups) {
        Path schema = work.resolve("root").resolve(group.path());
        Files.createDirectories(schema.getParent());
        Files.writeString(schema, group.schema().toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    batches(groups).forEach(run::run);
    return run;
  }

  /** How many questions there were. */
  int questions() {
    return questions;
  }

  /** The questions that were answered wrongly, and how. */
  Map<String, String> failures() {
    return Collections.unmodifiableMap(failures);
  }

  String summary() {
    return (questions - failures.size()) + " of " + questions;
  }

  private static List<List<SuiteGroup>> batches(List<SuiteGroup> groups) {
    List<List<SuiteGroup>> batches = new ArrayList<>();
    List<Set<String>> taken = new ArrayList<>();
    for (SuiteGroup group : groups) {
      int batch = 0;
      while (batch < batches.size() && !Collections.disjoint(taken.get(batch), group.ids())) {
        batch++;
      }
      if (batch == batches.size()) {
        batches.add(new ArrayList<>());
        taken.add(new HashSet<>());
      }
      batches.get(batch).add(group);
      taken.get(batch).addAll(group.ids());
    }
    return batches;
  }

  private void run(List<SuiteGroup> batch) {
    List<SuiteGroup> rest = new ArrayList<>(batch);
    while (!rest.isEmpty()) {
      CompiledSchemas compiled = compile(rest);
      if (compiled.success()) {
        rest.forEach(group -> ask(group, compiled));
        return;
      }
      Map<SuiteGroup, String> refused = refused(rest, compiled);
      refused.forEach(this::fail);
      rest.removeAll(refused.keySet());
    }
  }

  private CompiledSchemas compile(List<SuiteGroup> groups) {
    try {
      Path output = Files.createTempDirectory(work, "out");
      InProcessCompiler compiler =
          new InProcessCompiler(work.resolve("root"), output).options("-Xlint:none");
      for (SuiteGroup group : groups) {
        compiler.annotate(
            group.packageName(),
            "value = \"%s\", uris = \"http://localhost:1234/=remotes/\", assertFormats = %s"
                .formatted(group.path(), assertFormats));
      }
      return compiler.compile();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Which schemas the errors are about; all of them, where no error says so. */
  private static Map<SuiteGroup, String> refused(
      List<SuiteGroup> groups, CompiledSchemas compiled) {
    Map<SuiteGroup, String> refused = new LinkedHashMap<>();
    for (SuiteGroup group : groups) {
      String folder = "/" + group.packageName().replace('.', '/') + "/";
      compiled.diagnostics().stream()
          .filter(each -> each.getKind() == Diagnostic.Kind.ERROR && each.getSource() != null)
          .filter(each -> each.getSource().toUri().getPath().contains(folder))
          .findFirst()
          .ifPresent(error -> refused.put(group, "does not compile: " + error.getMessage(null)));
    }
    if (refused.isEmpty()) {
      groups.forEach(group -> refused.put(group, "does not compile: " + compiled.messages()));
    }
    return refused;
  }

  private void fail(SuiteGroup group, String reason) {
    questions += group.questions().size();
    group.questions().forEach(question -> failures.put(group.nameOf(question), reason));
  }

  private void ask(SuiteGroup group, CompiledSchemas compiled) {
    questions += group.questions().size();
    Schema<?> schema = schema(group, compiled);
    for (Question question : group.questions()) {
      byte[] json = question.document().toString().getBytes(StandardCharsets.UTF_8);
      try {
        boolean valid = schema.validateJson(json).isValid();
        if (valid != question.valid()) {
          failures.put(group.nameOf(question), "said " + (valid ? "valid" : "not valid"));
        }
      } catch (RuntimeException | StackOverflowError | LinkageError e) {
        failures.put(group.nameOf(question), "threw " + e);
      }
    }
  }

  /** Its key is its identifier, by whichever keyword its dialect has for that. */
  private static Schema<?> schema(SuiteGroup group, CompiledSchemas compiled) {
    return compiled.all(group.packageName()).get(0);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).collect(Collectors.toList())) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
