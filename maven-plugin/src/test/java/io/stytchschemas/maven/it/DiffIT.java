package io.stytchschemas.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.maven.it.Maven.Run;
import io.stytchschemas.maven.testing.Git;
import io.stytchschemas.maven.testing.Samples;
import io.stytchschemas.maven.testing.Tree;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the goal {@code diff} says of two folders, and of two revisions. */
class DiffIT {
  private static final String GOAL =
      "io.stytchschemas:stytch-schemas-maven-plugin:" + System.getProperty("it.version") + ":diff";

  private final Maven maven = Maven.ofThisBuild(TestRepository.shared());

  private static Tree module(String name) {
    Tree module = new Tree(Path.of("target/it", name).toAbsolutePath()).empty();
    Samples.write(module, "com.acme.green");
    return module.write("pom.xml", Pom.of("green").text());
  }

  @Test
  void foldersOutsideAnyProject() {
    Tree folder = new Tree(Path.of("target/it/diff folders").toAbsolutePath()).empty();
    folder.write("old/user.json", Samples.USER).write("old/invoice.json", Samples.INVOICE);
    folder.write("new/user.json", Samples.USER_EDITED).write("new/invoice.json", Samples.INVOICE);
    String[] arguments = {GOAL, "-Dfrom=old", "-Dto=new"};
    assertThat(maven.run(folder.root(), arguments).succeeded().said())
        .anyMatch(line -> line.endsWith("1 change, 1 breaking"))
        .contains("  ~ schemas.User.age: Long -> int, now required  [breaking]");
    assertThat(
            maven
                .run(folder.root(), GOAL, "-Dfrom=old", "-Dto=new", "-DfailOnBreaking")
                .failed()
                .output())
        .contains("1 change, 1 breaking from", "(failOnBreaking is set)");
    assertThat(
            maven
                .run(folder.root(), GOAL, "-Dfrom=old", "-Dto=new", "-DfailOnBreaking=order,limit")
                .succeeded()
                .said())
        .contains("by kind: type 1, required 1");
    assertThat(
            maven
                .run(folder.root(), GOAL, "-Dfrom=old", "-Dto=old", "-DfailOnBreaking")
                .succeeded()
                .said())
        .anyMatch(line -> line.endsWith("nothing changes"));
    assertThat(maven.run(folder.root(), GOAL).failed().output())
        .contains("nothing to compare with: set -Dfrom=DIR, or -DfromRevision=REV");
  }

  @Test
  void whatIsWrongIsSaid() {
    Tree folder = new Tree(Path.of("target/it/diff faults").toAbsolutePath()).empty();
    folder.write("old/user.json", Samples.USER).write("broken/user.json", "{\"type\": [1");
    folder.write("file", "");
    assertThat(failure(folder, "-Dfrom=old", "-Dto=broken"))
        .contains("errors in ")
        .doesNotContain("has errors", "Source:");
    assertThat(failure(folder, "-Dfrom=old", "-Dto=old", "-DfromRevision=HEAD"))
        .contains("set one of -Dfrom and -DfromRevision");
    assertThat(failure(folder, "-Dfrom=old", "-Dto=old", "-Dreport=file/out.md"))
        .contains(folder.root().resolve("file") + " cannot be read or written: a file stands")
        .contains("or name another place")
        .doesNotContain("remove that folder");
  }

  private String failure(Tree folder, String... arguments) {
    String[] line = Stream.concat(Stream.of(GOAL), Stream.of(arguments)).toArray(String[]::new);
    return maven.run(folder.root(), line).failed().output();
  }

  @Test
  void revisionsOfAModule() throws InterruptedException {
    Tree module = module("diff revisions");
    Git git = Git.in(module.root());
    git.commit("src", "pom.xml");
    module.write(Samples.SCHEMAS + "user.json", Samples.USER_EDITED);
    module.write(Samples.SCHEMAS + "invoice.json", Samples.INVOICE);
    git.commit("src", "pom.xml");
    Run committed = maven.run(module.root(), GOAL, "-DfromRevision=HEAD~1", "-DtoRevision=HEAD");
    assertThat(committed.succeeded().said())
        .contains(
            "from HEAD~1 to HEAD: 2 changes, 1 breaking",
            "by kind: added 1, type 1, required 1",
            "  + record com.acme.green.Invoice",
            "  ~ com.acme.green.User.age: Long -> int, now required  [breaking]");

    module.write(Samples.SCHEMAS + "user.json", Samples.USER);
    assertThat(maven.run(module.root(), GOAL, "-DfromRevision=HEAD").succeeded().said())
        .contains("  ~ com.acme.green.User.age: int -> Long, no longer required  [breaking]");
    assertThat(maven.run(module.root(), GOAL, "-DfromRevision=no-such").failed().output())
        .contains("is it a checkout, and does it have the revision?");
  }

  @Test
  void theModuleThatIsMeantHasToBeNamed() throws InterruptedException {
    Tree all = new Tree(Path.of("target/it/diff modules").toAbsolutePath()).empty();
    all.write("pom.xml", Pom.aggregator(List.of("green", "plain")));
    Tree green = new Tree(all.root().resolve("green"));
    Samples.write(green, "com.acme.green");
    green.write("pom.xml", Pom.of("green").text());
    new Tree(all.root().resolve("plain")).write("pom.xml", Pom.of("plain").text());
    Git.in(all.root()).commit(".");
    green.write(Samples.SCHEMAS + "user.json", Samples.USER_EDITED);
    assertThat(failure(all, "-DfromRevision=HEAD"))
        .contains("nothing is annotated here", "as in -pl MODULE");
    assertThat(
            maven.run(all.root(), GOAL, "-DfromRevision=HEAD", "-pl", "green").succeeded().said())
        .contains("  ~ com.acme.green.User.age: Long -> int, now required  [breaking]");
    String reference = GOAL.replace(":diff", ":reference");
    assertThat(maven.run(all.root(), reference).failed().output()).contains("as in -pl MODULE");
    maven.run(all.root(), reference, "-pl", "green").succeeded();
    assertThat(green.root().resolve("target/stytch-schemas/reference/index.html")).exists();
  }

  /** No POM, no sources, no "target" left behind; the report in a file, and shown under "-q". */
  @Test
  void repositoryOfNothingButSchemas() throws InterruptedException {
    Tree folder = new Tree(Path.of("target/it/diff schemas").toAbsolutePath()).empty();
    folder.write("api/user.json", Samples.USER).write("notes/other.json", "no schema");
    Git.in(folder.root()).commit("api", "notes");
    folder.move("api/user.json", "api/member.json");
    Run run =
        maven.run(
            folder.root(),
            "-q",
            GOAL,
            "-DfromRevision=HEAD",
            "-Dstytchschemas.root=api",
            "-Dreport=out/changes.md");
    assertThat(run.succeeded().output())
        .contains("from HEAD to the files as they are: 1 change, 1 breaking")
        .contains("~ schemas.Member: renamed from schemas.User, key user.json -> member.json");
    assertThat(folder.read("out/changes.md")).contains("renamed from schemas.User");
    assertThat(folder.has("target")).isFalse();
    assertThat(
            maven
                .run(folder.root(), GOAL, "-DfromRevision=HEAD", "-Dreport=a.xls")
                .failed()
                .output())
        .contains("the ending of a.xls tells no form; end it in one of .txt");
  }
}
