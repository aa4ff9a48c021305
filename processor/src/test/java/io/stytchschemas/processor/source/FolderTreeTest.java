package io.stytchschemas.processor.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.stytchschemas.processor.source.FileTree.Kind;
import io.stytchschemas.processor.source.Glob.InvalidGlobException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FolderTreeTest {
  @TempDir Path root;

  @Test
  void matchesInTheOrderOfCharactersWhateverTheFolderGives() throws Exception {
    write("b.json", "a.json", "B.json", "a/z.json", "ä.json", "a-b.json");

    assertThat(match("**.json"))
        .containsExactly("B.json", "a-b.json", "a.json", "a/z.json", "b.json", "ä.json");
  }

  @Test
  void readsThroughLinksWithinTheRoot() throws Exception {
    write("a/user.json");
    Files.createSymbolicLink(root.resolve("b.json"), root.resolve("a/user.json"));

    assertThat(new FolderTree(root, null).read("b.json"))
        .isEqualTo(Files.readAllBytes(root.resolve("a/user.json")));
  }

  @Test
  @Timeout(60)
  void waitsForNoPipe() throws Exception {
    Path pipe = root.resolve("pipe.json");
    Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeThat(made.waitFor()).as("a pipe can be made where there is mkfifo").isZero();

    assertThatThrownBy(() -> new FolderTree(root, null).read("pipe.json"))
        .isInstanceOf(IOException.class)
        .hasMessage("it is no file but a pipe, a device or the like");
  }

  @Test
  void endsAtLinksThatLeadBack() throws Exception {
    write("a/user.json");
    Files.createSymbolicLink(root.resolve("a/back"), root);
    Files.createSymbolicLink(root.resolve("a/self"), root.resolve("a/self"));

    assertThat(match("**.json")).containsExactly("a/user.json");
  }

  @Test
  void findsWhatLinksLeadToAndReadsNothingElsewhere(@TempDir Path elsewhere) throws Exception {
    Files.writeString(elsewhere.resolve("user.json"), "{}");
    Files.createSymbolicLink(root.resolve("shared"), elsewhere);

    assertThat(match("**/user.json")).containsExactly("shared/user.json");
    assertThatThrownBy(() -> new FolderTree(root, null).read("shared/user.json"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("leads out of the schema root");
    assertThat(tree().kind("shared/user.json")).isEqualTo(Kind.FILE);
  }

  @Test
  void passesOverBuildOutputAndHiddenFolders() throws Exception {
    write("pom.xml", "user.json", "target/a.json", ".git/b.json", "inner/build/c.json");
    write("inner/build.gradle", "schemas/build/kept.json", ".x.json");

    assertThat(match("**.json")).containsExactly("schemas/build/kept.json", "user.json");
    assertThat(match("target/*.json")).containsExactly("target/a.json");
  }

  @Test
  void neverLooksIntoTheClassOutput() throws Exception {
    write("out/classes/stale.json", "out/fresh.json");
    FolderTree tree = new FolderTree(root, root.resolve("out/classes"));

    assertThat(tree.match(Glob.parse("out/**.json").get(0))).containsExactly("out/fresh.json");
    assertThat(tree.match(Glob.parse("out/classes/*.json").get(0))).isEmpty();
    assertThat(tree.kind("out/classes/stale.json")).isEqualTo(Kind.NOTHING);
  }

  /** As {@code javac} does without {@code -d}. */
  @Test
  void findsWhatStandsWhereClassesAreWritten() throws Exception {
    write("a.json", "api/b.json", "api/stytch-schemas-c.json");
    write("stytch-schemas-0123.json", "META-INF/stytch-schemas/com.acme.json");
    FolderTree tree = new FolderTree(root, root);

    assertThat(tree.match(Glob.parse("**.json").get(0)))
        .containsExactly("a.json", "api/b.json", "api/stytch-schemas-c.json");
    assertThat(tree.kind("a.json")).isEqualTo(Kind.FILE);
    assertThat(tree.kind("stytch-schemas-0123.json")).isEqualTo(Kind.NOTHING);
    assertThat(new FolderTree(root.resolve("api"), root).kind("b.json")).isEqualTo(Kind.FILE);
  }

  @Test
  void walksAFolderByEachOfItsNames() throws Exception {
    write("v1/user.json");
    Files.createSymbolicLink(root.resolve("latest"), root.resolve("v1"));

    assertThat(match("**.json")).containsExactly("latest/user.json", "v1/user.json");
  }

  @Test
  void saysWhichFolderCannotBeRead() throws Exception {
    write("a/secret/user.json");
    Path secret = root.resolve("a/secret");
    assumeThat(secret.toFile().setReadable(false) && !Files.isReadable(secret))
        .as("root, who may read everything, runs no test of this")
        .isTrue();

    assertThatThrownBy(() -> match("**.json"))
        .hasMessage("of the folder \"a/secret\", access is denied");
  }

  @Test
  void tellsFilesFromFoldersAndNothing() throws Exception {
    write("a/user.json");

    assertThat(tree().kind("a/user.json")).isEqualTo(Kind.FILE);
    assertThat(tree().kind("a")).isEqualTo(Kind.FOLDER);
    assertThat(tree().kind("a/User.json")).isEqualTo(Kind.NOTHING);
    assertThat(tree().kind("a/\0")).isEqualTo(Kind.NOTHING);
  }

  private FolderTree tree() {
    return new FolderTree(root, null);
  }

  private List<String> match(String glob) throws IOException, InvalidGlobException {
    TreeSet<String> found = new TreeSet<>();
    for (Glob alternative : Glob.parse(glob)) {
      found.addAll(tree().match(alternative));
    }
    return List.copyOf(found);
  }

  private void write(String... paths) throws IOException {
    for (String path : paths) {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "{}");
    }
  }
}
