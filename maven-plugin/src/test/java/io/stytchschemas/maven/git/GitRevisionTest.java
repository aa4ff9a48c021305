package io.stytchschemas.maven.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.maven.git.GitRevision.GitException;
import io.stytchschemas.maven.testing.Git;
import io.stytchschemas.maven.testing.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRevisionTest {
  @TempDir Path folder;
  private Tree module;
  private Git git;

  @BeforeEach
  void commitTwice() throws InterruptedException {
    module = new Tree(folder.resolve("checkout/the module"));
    module.write("schemas/größe 1.json", "old\n").write("pom.xml", "<project/>");
    git = Git.in(folder.resolve("checkout"));
    git.commit(".");
    module.write("schemas/größe 1.json", "new\n").write("schemas/more.json", "more");
    new Tree(folder.resolve("checkout")).write("beside.json", "not of the module");
    git.commit(".");
    module.write("schemas/größe 1.json", "not committed\n");
  }

  private Tree extracted(String revision) throws IOException, GitException, InterruptedException {
    Path target = folder.resolve("target " + revision);
    GitRevision found = GitRevision.of(module.root(), revision);
    found.extract(found.paths().stream().filter(path -> path.endsWith(".json")).toList(), target);
    return new Tree(target);
  }

  @Test
  void filesAreThoseOfTheRevision() throws IOException, GitException, InterruptedException {
    Tree now = extracted("HEAD");
    assertThat(now.read("schemas/größe 1.json")).isEqualTo("new\n");
    assertThat(now.read("schemas/more.json")).isEqualTo("more");
    assertThat(now.has("beside.json")).isFalse();
    assertThat(now.has("pom.xml")).isFalse();

    Tree before = extracted("HEAD~1");
    assertThat(before.read("schemas/größe 1.json")).isEqualTo("old\n");
    assertThat(before.has("schemas/more.json")).isFalse();
  }

  /** As in the checkout, where they are files like others; what leads nowhere is none. */
  @Test
  void linksAreFollowed() throws IOException, GitException, InterruptedException {
    link("schemas/link.json", "größe 1.json");
    link("schemas/beside.json", "../../beside.json");
    link("schemas/outside.json", "../../../outside.json");
    link("schemas/gone.json", "gone/for good.json");
    link("schemas/again.json", "again.json");
    link("schemas/folder.json", "../schemas");
    git.commit(".");
    Tree now = extracted("HEAD");
    assertThat(now.read("schemas/link.json")).isEqualTo("not committed\n");
    assertThat(now.read("schemas/beside.json")).isEqualTo("not of the module");
    assertThat(now.read("schemas/more.json")).isEqualTo("more");
    for (String none : List.of("outside", "gone", "again", "folder")) {
      assertThat(now.has("schemas/" + none + ".json")).as(none).isFalse();
    }
  }

  private void link(String path, String target) throws IOException {
    Files.createSymbolicLink(module.root().resolve(path), Path.of(target));
  }

  @Test
  void checkoutIsLeftAlone() throws IOException, GitException, InterruptedException {
    extracted("HEAD~1");
    assertThat(module.read("schemas/größe 1.json")).isEqualTo("not committed\n");
  }

  @Test
  void commitIsNamedInFull() throws IOException, GitException, InterruptedException {
    assertThat(GitRevision.of(module.root(), "HEAD").commit()).matches("[0-9a-f]{40,64}");
  }

  @Test
  void revisionIsUnknown() {
    for (String revision : List.of("no-such-branch", "--help", "")) {
      assertThatThrownBy(() -> GitRevision.of(module.root(), revision))
          .isInstanceOf(GitException.class)
          .hasMessageContaining("is it a checkout, and does it have the revision?");
    }
  }
}
