package io.stytchschemas.processor.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.plan.GeneratedFile;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.source.FolderTree;
import io.stytchschemas.processor.source.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypeIndexTest {
  private static final ClassName USER = ClassName.get("com.acme", "User");
  private static final GeneratedFile FILE_OF_USER =
      new GeneratedFile(
          USER,
          true,
          true,
          Map.of("", new Declared(USER), "/$defs/a~1b", new Declared(USER.nestedClass("Address"))));
  private static final InputFile FILE = new InputFile("b2b/user.json", "ab12");

  @TempDir Path classes;

  @Test
  void givesBackWhatWasWritten() throws IOException {
    write("#/components/schemas/User", FILE_OF_USER);
    writeClass("com/acme/User.class");

    assertThat(find("#/components/schemas/User", "ab12")).isEqualTo(FILE_OF_USER);
  }

  @Test
  void givesBackClassesOfNoPackage() throws IOException {
    ClassName owner = ClassName.get("", "User");
    GeneratedFile file = new GeneratedFile(owner, false, false, Map.of());
    write("user", file);
    writeClass("User.class");

    assertThat(find("user", "ab12")).isEqualTo(file);
  }

  @Test
  void leavesOutWhatIsSoOfNearlyAllFiles() {
    GeneratedFile file = new GeneratedFile(USER, true, true, Map.of("", new Declared(USER)));

    assertThat(files("user", file).get(TypeIndex.fileName("user", "ab12")))
        .isEqualTo("{\"id\":\"user\",\"owner\":\"com.acme.User\"}\n");
  }

  /** Of modules that were built before that was left out. */
  @Test
  void readsWhatEarlierVersionsWrote() throws IOException {
    writeClass("com/acme/User.class");
    Files.writeString(
        classes.resolve(TypeIndex.fileName("user", "ab12")),
        """
        {"id":"user","sha256":"ab12","owner":"com.acme.User","whole":true,"direct":false,\
        "classes":{"":{"class":"com.acme.User"}}}
        """);

    assertThat(find("user", "ab12"))
        .isEqualTo(new GeneratedFile(USER, true, false, Map.of("", new Declared(USER))));
  }

  @Test
  void hasNothingForAnotherIdOrContent() throws IOException {
    write("user", FILE_OF_USER);
    writeClass("com/acme/User.class");

    assertThat(find("user", "ab12")).isNotNull();
    assertThat(find("order", "ab12")).isNull();
    assertThat(find("user", "ab13")).isNull();
  }

  @Test
  void hasNothingWhoseClassesAreGone() throws IOException {
    write("user", FILE_OF_USER);

    assertThat(find("user", "ab12")).isNull();
  }

  @Test
  void hasNothingWhoseClassesCannotBeSeen() throws IOException {
    write("user", FILE_OF_USER);
    writeClass("com/acme/User.class");

    assertThat(new TypeIndex(new FolderTree(classes, null), USER::equals).find("user", "ab12"))
        .isNotNull();
    assertThat(new TypeIndex(new FolderTree(classes, null), any -> false).find("user", "ab12"))
        .isNull();
  }

  @Test
  void hasNothingInADamagedFile() throws IOException {
    write("user", FILE_OF_USER);
    writeClass("com/acme/User.class");
    Path file = classes.resolve(TypeIndex.fileName("user", "ab12"));
    String whole = Files.readString(file);

    for (int length = 0; length < whole.length() - 2; length++) {
      Files.writeString(file, whole.substring(0, length));
      assertThat(find("user", "ab12")).isNull();
    }
  }

  @Test
  void listsAPackageForBuildTools() {
    String name = "META-INF/stytch-schemas/com.acme.json";

    // What a fingerprint depends on is FingerprintTest's.
    assertThat(files("user", FILE_OF_USER).get(name).replaceFirst("[0-9a-f]{16}", "HASH"))
        .isEqualTo(
            """
            {"package":"com.acme","fingerprint":"HASH","inputs":[{"path":"b2b/user.json","sha256":"ab12"}]}
            """);
  }

  private @Nullable GeneratedFile find(String id, String sha256) {
    return new TypeIndex(new FolderTree(classes, null), any -> true).find(id, sha256);
  }

  private void write(String id, GeneratedFile generated) throws IOException {
    for (Map.Entry<String, String> file : files(id, generated).entrySet()) {
      Path path = classes.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private void writeClass(String name) throws IOException {
    Path path = classes.resolve(name);
    Files.createDirectories(path.getParent());
    Files.createFile(path);
  }

  private static Map<String, String> files(String id, GeneratedFile generated) {
    Declaration declaration =
        Declaration.of(generated.owner().packageName(), List.of("b2b/user.json"));
    return IndexFiles.of(
        declaration,
        List.of(FILE),
        new IndexEntries(List.of(new IndexEntry(id, "ab12", generated))));
  }
}
