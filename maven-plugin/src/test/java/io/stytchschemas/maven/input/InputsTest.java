package io.stytchschemas.maven.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.maven.module.SchemaModule;
import io.stytchschemas.maven.testing.Samples;
import io.stytchschemas.maven.testing.Tree;
import io.stytchschemas.processor.declaration.Declaration;
import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.source.InputFile;
import io.stytchschemas.processor.source.Sources;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was seen of schema files holds until they change, and no longer. */
class InputsTest {
  @TempDir Path folder;
  private Tree files;

  @BeforeEach
  void writeFiles() throws IOException {
    files = new Tree(folder);
    files
        .write("pom.xml", "<project/>")
        .write(Samples.SCHEMAS + "user.json", Samples.USER)
        .write(Samples.SCHEMAS + "b2b/order.json", Samples.ORDER)
        .write("folder/acme/first.json", "{}")
        .write("folder/acme/stytch-schemas.list", "first.json\nsecond.json\n");
    jar("jar.jar", "acme/second.json", "{}");
  }

  private void jar(String name, String entry, String text) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(name));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
  }

  private SchemaModule module() {
    return new SchemaModule(
        folder,
        folder.resolve("target"),
        folder.resolve("target/classes"),
        folder.resolve("target/generated"),
        List.of(),
        new SchemaModule.Tests(List.of(), folder.resolve("target/test-classes")),
        List.of(folder.resolve("folder"), folder.resolve("jar.jar"), folder.resolve("no.jar")),
        new TreeMap<>(),
        "1");
  }

  private List<Observation> observe(String... names) throws IOException {
    Declaration declaration = Declaration.of("a", List.of(names));
    try (Inputs inputs = Inputs.of(module(), new Diagnostics())) {
      Inputs.Recording recording = inputs.record();
      Diagnostics problems = new Diagnostics();
      Sources.gather(List.of(declaration), recording.files(), problems);
      assertThat(recording.observations()).isNotEmpty();
      return recording.observations();
    }
  }

  private boolean hold(List<Observation> seen) throws IOException {
    try (Inputs inputs = Inputs.of(module(), new Diagnostics())) {
      return inputs.stillGive(seen);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"**.json", "user.json", "classpath:acme/*.json"})
  void nothingChanges(String name) throws IOException {
    List<Observation> seen = observe(name);
    files.touch(Samples.SCHEMAS + "user.json");
    files.touch("folder/acme/first.json");
    assertThat(hold(seen)).isTrue();
  }

  @Test
  void contentIsSeenAndNotRepeated() throws IOException {
    assertThat(observe("user.json"))
        .containsExactly(
            new Observation(
                Observation.Place.ROOT,
                Question.CONTENT,
                "user.json",
                InputFile.sha256(Samples.USER)));
  }

  @Test
  void fileChanges() throws IOException {
    List<Observation> seen = observe("**.json");
    files.write(Samples.SCHEMAS + "b2b/order.json", Samples.ORDER + " ");
    assertThat(hold(seen)).isFalse();
    files.write(Samples.SCHEMAS + "b2b/order.json", Samples.ORDER);
    assertThat(hold(seen)).isTrue();
  }

  @Test
  void setOfFilesChanges() throws IOException {
    List<Observation> seen = observe("**.json");
    files.write(Samples.SCHEMAS + "b2b/more.json", "{}");
    assertThat(hold(seen)).isFalse();
    files.delete(Samples.SCHEMAS + "b2b/more.json");
    assertThat(hold(seen)).isTrue();
    files.move(Samples.SCHEMAS + "b2b/order.json", Samples.SCHEMAS + "order.json");
    assertThat(hold(seen)).isFalse();
  }

  @Test
  void filesThatNoGlobMatchesDoNotCount() throws IOException {
    List<Observation> seen = observe("*.json");
    files.write(Samples.SCHEMAS + "b2b/order.json", "{}").write(Samples.SCHEMAS + "a.txt", "");
    assertThat(hold(seen)).isTrue();
  }

  @Test
  void fileThatWasMissingAppears() throws IOException {
    List<Observation> seen = observe("later.json");
    assertThat(hold(seen)).isTrue();
    files.write(Samples.SCHEMAS + "later.json", "{}");
    assertThat(hold(seen)).isFalse();
  }

  @Test
  void fileGoes() throws IOException {
    List<Observation> seen = observe("user.json");
    files.delete(Samples.SCHEMAS + "user.json");
    assertThat(hold(seen)).isFalse();
  }

  @Test
  void jarChanges() throws IOException {
    List<Observation> seen = observe("classpath:acme/second.json");
    assertThat(hold(seen)).isTrue();
    jar("jar.jar", "acme/second.json", "{\"type\":\"string\"}");
    assertThat(hold(seen)).isFalse();
  }

  @Test
  void listOnTheClassPathChanges() throws IOException {
    List<Observation> seen = observe("classpath:acme/*.json");
    files.write("folder/acme/stytch-schemas.list", "first.json\n");
    assertThat(hold(seen)).isFalse();
  }

  /** The first element that has a resource wins, as it does for the compiler. */
  @Test
  void firstElementOfTheClassPathWins() throws IOException {
    List<Observation> seen = observe("classpath:acme/second.json");
    files.write("folder/acme/second.json", "{\"type\":\"string\"}");
    assertThat(hold(seen)).isFalse();
  }
}
