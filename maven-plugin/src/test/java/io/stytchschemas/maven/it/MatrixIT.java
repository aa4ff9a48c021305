package io.stytchschemas.maven.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.stytchschemas.maven.it.Matrix.Column;
import io.stytchschemas.maven.testing.Samples;
import io.stytchschemas.maven.testing.Tree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Versions of the compiler plugin, by what happens to schemas. */
class MatrixIT {
  private static final List<String> VERSIONS = List.of("3.11.0", "3.13.0", "3.14.1", "3.16.0");

  private final TestRepository repository = TestRepository.shared();

  @TestFactory
  List<DynamicTest> maven3() throws IOException {
    return run("matrix", Maven.ofThisBuild(repository), VERSIONS);
  }

  /** The next Maven, as far as it can be had: its compiler plugin is another program. */
  @TestFactory
  List<DynamicTest> maven4() throws IOException {
    Maven maven = Maven.fetched("4.0.0-rc-4", repository);
    assumeThat(maven).as("Maven 4 cannot be downloaded here").isNotNull();
    return run("matrix4", maven, List.of("3.14.1", "4.0.0-beta-4"));
  }

  private List<DynamicTest> run(String folder, Maven maven, List<String> versions)
      throws IOException {
    List<Column> columns =
        versions.stream()
            .flatMap(version -> Stream.of(new Column(version, true), new Column(version, false)))
            .toList();
    Tree root = new Tree(Path.of("target/it", folder).toAbsolutePath());
    Matrix matrix = new Matrix(root, maven, repository.runtimeClassPath(), columns);
    steps(matrix);
    return matrix.cells();
  }

  private static void steps(Matrix matrix) {
    matrix.stepWithTests("first build", module -> {}, Matrix.Cell::runs);
    matrix.unchanged("nothing", module -> {});
    matrix.unchanged("touch only", module -> module.touch(Samples.SCHEMAS + "user.json"));
    matrix.stepWithTests(
        "edit",
        module -> module.write(Samples.SCHEMAS + "user.json", Samples.USER_EDITED),
        cell -> {
          assertThat(cell.source("User")).contains("int age");
          assertThat(cell.said())
              .anyMatch(line -> line.endsWith("User.age: Long -> int, now required  [breaking]"));
          cell.runs();
        });
    matrix.step(
        "edit of a file only reached by $ref",
        module -> module.write(Samples.SCHEMAS + "shared/address.json", Samples.ADDRESS_EDITED),
        cell -> {
          assertThat(cell.source("Address")).contains("String zip");
          assertThat(cell.said()).anyMatch(line -> line.endsWith("Address.zip: String, optional"));
          cell.runs();
        });
    matrix.step(
        "add",
        module -> module.write(Samples.SCHEMAS + "invoice.json", Samples.INVOICE),
        cell -> {
          cell.hasType("Invoice");
          assertThat(cell.said()).anyMatch(line -> line.matches(".*\\+ record .*\\.Invoice"));
          cell.runs();
        });
    matrix.step(
        "rename",
        module -> module.move(Samples.SCHEMAS + "invoice.json", Samples.SCHEMAS + "bill.json"),
        cell -> {
          cell.hasType("Bill");
          cell.hasNoType("Invoice");
          cell.runs();
        });
    matrix.step(
        "delete",
        module -> module.delete(Samples.SCHEMAS + "bill.json"),
        cell -> {
          cell.hasNoType("Bill");
          assertThat(cell.said())
              .anyMatch(line -> line.matches(".*- record .*\\.Bill  \\[breaking]"));
          cell.runs();
        });
    matrix.step(
        "option change",
        module ->
            module.write("src/main/others/user.json", Samples.USER.replace("\"name\"", "\"nick\"")),
        cell -> {
          assertThat(cell.source("User")).contains("String nick");
          cell.hasNoType("Order");
        },
        "-Dschemas.root=src/main/others");
  }
}
