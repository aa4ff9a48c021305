package io.stytchschemas.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.maven.it.Maven.Run;
import io.stytchschemas.maven.testing.Samples;
import io.stytchschemas.maven.testing.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.Executable;

/**
 * What happens to the schemas of a module, in the order in which it happens, for modules of many
 * configurations at once: they share each build, so that all cells of the matrix take minutes.
 */
final class Matrix {

  /** One configuration of the compiler plugin: a module. */
  record Column(String compiler, boolean incremental) {
    String artifact() {
      return "v" + compiler.replace('.', '-') + (incremental ? "-on" : "-off");
    }

    String packageName() {
      return "com.acme." + artifact().replace('-', '_');
    }

    @Override
    public String toString() {
      return compiler + ", incremental " + (incremental ? "on" : "off");
    }
  }

  /** A module after a build. */
  record Cell(Tree module, Column column, List<String> said, List<Path> classPath) {
    String source(String type) {
      return module.read("target/generated-sources/annotations/" + path(type) + ".java");
    }

    void hasType(String type) {
      assertThat(module.has("target/classes/" + path(type) + ".class")).isTrue();
    }

    void hasNoType(String type) {
      assertThat(module.compiled().keySet())
          .noneMatch(file -> file.matches(".*/" + type + "(\\$.*)?\\.(java|class)"));
    }

    /** Whether tests are no older than the types that they use. */
    void testsAreCompiled() {
      assertThat(time("target/test-classes/AgeTest.class"))
          .isGreaterThanOrEqualTo(time("target/classes/" + path("User") + ".class"));
    }

    private FileTime time(String file) {
      try {
        return Files.getLastModifiedTime(module.root().resolve(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void runs() {
      assertThat(Samples.runUses(module, column.packageName(), classPath)).isEqualTo("7");
    }

    private String path(String type) {
      return (column.packageName() + '.' + type).replace('.', '/');
    }
  }

  private static final String TEST = "src/test/java/AgeTest.java";
  private static final String AGE = " Object of(%s.User user) { return user.age(); } ";

  private final Tree root;
  private final Maven maven;
  private final List<Path> classPath;
  private final List<Column> columns;
  private final List<DynamicTest> cells = new ArrayList<>();

  Matrix(Tree root, Maven maven, List<Path> classPath, List<Column> columns) {
    this.root = root.empty();
    this.maven = maven;
    this.classPath = classPath;
    this.columns = columns;
    for (Column column : columns) {
      Pom pom = Pom.of(column.artifact()).compiler(column.compiler(), column.incremental());
      module(column).write("pom.xml", pom.text());
      Samples.write(module(column), column.packageName());
      module(column).write(TEST, "class AgeTest {" + AGE.formatted(column.packageName()) + "}\n");
    }
    root.write("pom.xml", Pom.aggregator(columns.stream().map(Column::artifact).toList()));
  }

  private Tree module(Column column) {
    return root.below(column.artifact());
  }

  /** The tests of the cells, in the order in which they were run. */
  List<DynamicTest> cells() {
    return List.copyOf(cells);
  }

  /** A step after which types are generated, and nothing more by another build. */
  void step(String name, Consumer<Tree> change, Consumer<Cell> expectation, String... arguments) {
    step("process-classes", name, change, expectation, arguments);
  }

  /** The same with the tests. */
  void stepWithTests(String name, Consumer<Tree> change, Consumer<Cell> expectation) {
    step("test-compile", name, change, expectation.andThen(Cell::testsAreCompiled));
  }

  private void step(
      String phase,
      String name,
      Consumer<Tree> change,
      Consumer<Cell> expectation,
      String... arguments) {
    columns.forEach(column -> change.accept(module(column)));
    Run run = build(phase, arguments);
    Map<Column, Throwable> faults =
        each(
            column -> {
              run.succeeded();
              expectation.accept(cell(column, run));
            });
    Map<Column, SortedMap<String, String>> before = compiled();
    Run again = build("compile", arguments);
    Map<Column, Throwable> later =
        each(
            column -> {
              again.succeeded();
              assertThat(module(column).compiled()).isEqualTo(before.get(column));
            });
    for (Column column : columns) {
      add(name, column, faults.get(column));
      add("nothing after " + name, column, later.get(column));
    }
  }

  /** A step after which no file is written. */
  void unchanged(String name, Consumer<Tree> change) {
    Map<Column, SortedMap<String, String>> before = compiled();
    columns.forEach(column -> change.accept(module(column)));
    Run run = build("process-classes");
    Map<Column, Throwable> faults =
        each(
            column -> {
              run.succeeded();
              assertThat(run.compiledNothing()).as(run.output()).isTrue();
              assertThat(module(column).compiled()).isEqualTo(before.get(column));
            });
    columns.forEach(column -> add(name, column, faults.get(column)));
  }

  private Cell cell(Column column, Run run) {
    List<String> said =
        run.said().stream().filter(line -> line.contains(column.packageName())).toList();
    return new Cell(module(column), column, said, classPath);
  }

  private Run build(String phase, String... arguments) {
    List<String> all = new ArrayList<>(List.of(phase, "-fae"));
    all.addAll(List.of(arguments));
    return maven.run(root.root(), all.toArray(String[]::new));
  }

  private Map<Column, SortedMap<String, String>> compiled() {
    return columns.stream()
        .collect(Collectors.toMap(Function.identity(), column -> module(column).compiled()));
  }

  /** Tells now what went wrong, since the next step changes what there is to look at. */
  private Map<Column, Throwable> each(Consumer<Column> test) {
    Map<Column, Throwable> faults = new HashMap<>();
    for (Column column : columns) {
      try {
        test.accept(column);
      } catch (AssertionError | RuntimeException e) {
        faults.put(column, e);
      }
    }
    return faults;
  }

  private void add(String name, Column column, Throwable fault) {
    Executable rethrow =
        () -> {
          if (fault != null) {
            throw fault;
          }
        };
    cells.add(DynamicTest.dynamicTest(name + " (" + column + ")", rethrow));
  }
}
