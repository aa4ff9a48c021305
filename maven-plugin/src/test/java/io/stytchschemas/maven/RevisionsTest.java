package io.stytchschemas.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.maven.build.Comparison;
import io.stytchschemas.maven.build.Comparison.FaultySchemasException;
import io.stytchschemas.maven.build.Comparison.Side;
import io.stytchschemas.maven.change.Change;
import io.stytchschemas.maven.module.SchemaModule;
import io.stytchschemas.maven.testing.Git;
import io.stytchschemas.maven.testing.Samples;
import io.stytchschemas.maven.testing.TestModule;
import io.stytchschemas.maven.testing.Tree;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A revision of a module, and the files as they are: what changes where schemas came or moved. */
class RevisionsTest {
  @TempDir Path folder;
  private TestModule module;
  private Tree files;
  private Git git;

  @BeforeEach
  void begin() throws InterruptedException {
    module = new TestModule(folder);
    files = module.files();
    git = Git.in(folder);
  }

  /** As the goal does, by the root that the user gave it. */
  private List<String> changes(String root) throws Exception {
    git.commit(".");
    SchemaModule now = module.described();
    List<String> all = List.of(SchemasMojo.ALL);
    try (Revisions revisions = new Revisions(true)) {
      Side before = revisions.of(now, "HEAD~1", Roots.chosen(now, root), all);
      Side after = new Side(Roots.in(now, Roots.relative(now, root)), "now", all);
      return Comparison.between(before, after).changes().stream().map(Change::line).toList();
    }
  }

  @Test
  void firstSchemasAreAdded() throws Exception {
    files.write("package.json", "no schema, and nobody says it is one");
    git.commit(".");
    Samples.write(files, "com.acme");
    assertThat(changes(null))
        .containsExactly(
            "+ record com.acme.Order", "+ record com.acme.User", "+ record com.acme.Address");
    files.delete("src/main/java/com/acme/package-info.java");
    files.write("src/main/stytch-schemas/more.json", Samples.INVOICE);
    assertThat(changes(null)).allMatch(line -> line.startsWith("- record com.acme.")).hasSize(3);
  }

  @Test
  void rootThatIsChosenCame() throws Exception {
    git.commit(".");
    files.write("api/user.json", Samples.USER);
    assertThat(changes("api")).containsExactly("+ record schemas.User");
    files.move("api", "schemas");
    assertThat(changes("schemas")).containsExactly("+ record schemas.User");
  }

  /** Before it moved, an annotation tells what there was, below the base directory. */
  @Test
  void rootMoved() throws Exception {
    Samples.write(files, "com.acme");
    files.move("src/main/stytch-schemas", "api");
    files.write("src/main/java/com/acme/package-info.java", annotated("api/*.json"));
    git.commit(".");
    files.move("api", "src/main/stytch-schemas");
    files.write("src/main/java/com/acme/package-info.java", annotated("*.json"));
    files.write(Samples.SCHEMAS + "user.json", Samples.USER_EDITED);
    assertThat(changes(null))
        .contains("~ com.acme.User.age: Long -> int, now required  [breaking]")
        .noneMatch(line -> line.startsWith("+") || line.startsWith("-"));
    // By the root of the processor as it is now, whatever it was.
    module.option("stytchschemas.root", "schemas");
    files.move("src/main/stytch-schemas", "schemas");
    files.write("schemas/user.json", Samples.USER);
    assertThat(changes(null))
        .containsExactly("~ com.acme.User.age: int -> Long, no longer required  [breaking]");
  }

  /** What an annotation names and no revision has is a fault, and no news. */
  @Test
  void schemasOfAnAnnotationAreMissing() throws Exception {
    Samples.write(files, "com.acme");
    files.move("src/main/stytch-schemas", "api");
    git.commit(".");
    files.move("api", "schemas");
    assertThatThrownBy(() -> changes("schemas"))
        .isInstanceOf(FaultySchemasException.class)
        .hasMessageContaining("errors in HEAD~1")
        .hasMessageContaining("[SchemaFilesNotFound]");
  }

  /** What the annotation can name, be it in a folder for schemas or beside all else. */
  @ParameterizedTest
  @CsvSource({
    Samples.SCHEMAS + ", user.jsonschema",
    Samples.SCHEMAS + ", user.schema",
    "'', user.jsonschema",
    "'', user.YAML"
  })
  void schemaMayHaveAnotherEnding(String place, String file) throws Exception {
    files.write(place + file, Samples.USER);
    files.write("src/main/java/com/acme/package-info.java", annotated(file));
    git.commit(".");
    files.write(place + file, Samples.USER_EDITED);
    assertThat(changes(null))
        .containsExactly("~ com.acme.User.age: Long -> int, now required  [breaking]");
  }

  private static String annotated(String pattern) {
    return "@io.stytchschemas.StytchSchemas(\"" + pattern + "\")\npackage com.acme;\n";
  }
}
