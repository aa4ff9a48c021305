package io.stytchschemas.processor.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.plan.PackagePlan;
import io.stytchschemas.processor.plan.SchemaPlan;
import io.stytchschemas.processor.source.FolderTree;
import io.stytchschemas.processor.source.InputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypeIndexTest {
  private static final ClassName USER = ClassName.get("com.acme", "User");
  private static final ClassName CODEC = ClassName.get("com.acme", "UserCodec");
  private static final ClassName VALIDATOR = ClassName.get("com.acme", "UserValidator");
  private static final JavaType DECLARED = new Declared(USER, CODEC);
  private static final InputFile FILE = new InputFile("b2b/user.json", "ab12");

  @TempDir Path classes;

  static Stream<JavaType> types() {
    return Stream.of(
        DECLARED,
        new Declared(USER.nestedClass("Address"), CODEC.nestedClass("AddressCodec")),
        new Declared(ClassName.get("", "User"), ClassName.get("", "UserCodec")),
        Scalar.STRING,
        Scalar.PLAIN,
        new ListOf(new MapOf(DECLARED, true), false),
        new MapOf(new ListOf(Scalar.INT, true), false));
  }

  @ParameterizedTest
  @MethodSource("types")
  void givesBackWhatWasWritten(JavaType type) throws IOException {
    write(schema("#/components/schemas/User", type));
    writeClass("com/acme/UserValidator.class");

    assertThat(find("#/components/schemas/User", "ab12"))
        .isEqualTo(
            new GeneratedType(
                "#/components/schemas/User", "ab12", type, true, CODEC, VALIDATOR, true));
  }

  @Test
  void hasNothingForAnotherIdOrContent() throws IOException {
    write(schema("user", DECLARED));
    writeClass("com/acme/UserValidator.class");

    assertThat(find("user", "ab12")).isNotNull();
    assertThat(find("order", "ab12")).isNull();
    assertThat(find("user", "ab13")).isNull();
  }

  @Test
  void hasNothingWhoseClassesAreGone() throws IOException {
    write(schema("user", DECLARED));

    assertThat(find("user", "ab12")).isNull();
  }

  @Test
  void hasNothingInADamagedFile() throws IOException {
    write(schema("user", DECLARED));
    writeClass("com/acme/UserValidator.class");
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

    assertThat(files(schema("user", DECLARED)).get(name))
        .isEqualTo(
            """
            {"package":"com.acme","fingerprint":"a178c734d3eab3ec","inputs":[{"path":"b2b/user.json","sha256":"ab12"}],\
            "schemas":[{"id":"user","path":"b2b/user.json","type":{"class":"com.acme.User","codec":"com.acme.UserCodec"}}]}
            """);
  }

  private GeneratedType find(String id, String sha256) {
    return new TypeIndex(new FolderTree(classes, null)).find(id, sha256);
  }

  private void write(SchemaPlan plan) throws IOException {
    for (Map.Entry<String, String> file : files(plan).entrySet()) {
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

  private static Map<String, String> files(SchemaPlan plan) {
    Declaration declaration =
        new Declaration(
            "com.acme",
            List.of("b2b/user.json"),
            List.of(),
            List.of(),
            "",
            false,
            false,
            List.of(),
            Declaration.DEFAULT_DIALECT,
            List.of());
    return IndexFiles.of(declaration, new PackagePlan("com.acme", List.of(plan)), List.of(FILE));
  }

  private static SchemaPlan schema(String id, JavaType type) {
    return new SchemaPlan(
        id, List.of(id, "b2b/user.json"), type, true, null, CODEC, VALIDATOR, true);
  }
}
