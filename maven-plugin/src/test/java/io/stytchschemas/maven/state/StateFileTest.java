package io.stytchschemas.maven.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.maven.api.Api;
import io.stytchschemas.maven.api.ApiElement;
import io.stytchschemas.maven.api.Direction;
import io.stytchschemas.maven.input.Observation;
import io.stytchschemas.maven.input.Question;
import io.stytchschemas.maven.state.State.GeneratedFiles;
import io.stytchschemas.maven.state.State.SourceDigests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateFileTest {
  private static final State STATE =
      new State(
          "context",
          "fingerprint",
          "class path",
          List.of(
              new Observation(Observation.Place.ROOT, Question.MATCHES, "größe *.json", "abc"),
              new Observation(Observation.Place.CLASS_PATH, Question.KIND, "a\tb\n", "NOTHING")),
          packages(),
          new Api(
              List.of(
                  element(
                      ApiElement.Kind.TYPE,
                      "",
                      "record",
                      new TreeMap<>(Map.of("key", "a.json\n#/b"))),
                  element(ApiElement.Kind.COMPONENT, "id", "long", new TreeMap<>()))));

  @TempDir Path folder;

  private static Map<String, GeneratedFiles> packages() {
    Map<String, GeneratedFiles> packages = new LinkedHashMap<>();
    packages.put(
        "b",
        new GeneratedFiles(
            Map.of("b.User", new SourceDigests("1", "2")), Map.of("x.json", "3"), List.of()));
    packages.put("", new GeneratedFiles(Map.of(), Map.of(), List.of("b")));
    return packages;
  }

  private Path file() {
    return folder.resolve("memory/state");
  }

  private State read() throws IOException {
    return new StateFile(folder.resolve("memory")).read();
  }

  private void write() throws IOException {
    new StateFile(folder.resolve("memory")).write(STATE);
  }

  private static ApiElement element(
      ApiElement.Kind kind, String name, String type, SortedMap<String, String> facts) {
    return new ApiElement(kind, "a.User", name, type, true, Direction.RESPONSE, facts);
  }

  @Test
  void comesBack() throws IOException {
    write();
    State read = read();
    assertThat(read).isEqualTo(STATE);
    assertThat(read.packages().keySet()).containsExactly("b", "");
  }

  @Test
  void comesBackWithoutApi() throws IOException {
    write();
    State read = new StateFile(folder.resolve("memory")).readWithoutApi();
    assertThat(read)
        .isEqualTo(
            new State(
                STATE.context(),
                STATE.fingerprint(),
                STATE.classPath(),
                STATE.observations(),
                STATE.packages(),
                Api.NONE));
  }

  @Test
  void isNotThere() throws IOException {
    assertThat(read()).isNull();
    new StateFile(folder.resolve("memory")).delete();
  }

  @Test
  void replacesWhatWasThere() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "anything");
    Files.writeString(file().resolveSibling("state.new"), "left by an interrupted build");
    write();
    assertThat(read()).isEqualTo(STATE);
    assertThat(file().resolveSibling("state.new")).doesNotExist();
  }

  /** Wherever a write ends: no half of a state is taken for one. */
  @Test
  void endsEarly() throws IOException {
    write();
    String whole = Files.readString(file());
    for (int end = 0; end < whole.length() - 1; end++) {
      Files.writeString(file(), whole.substring(0, end));
      assertThat(read()).as("the first %s characters", end).isNull();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "state 5, state 3",
    "saw, heard",
    "ROOT, CELLAR",
    "MATCHES, SMELLS",
    "COMPONENT, PART",
    "source\\tb.User\\t1\\t2, source",
    "stytch-schemas state 5\\tcontext\\tfingerprint\\tclass path, stytch-schemas state 5"
  })
  void isDamaged(String from, String to) throws IOException {
    write();
    String whole = Files.readString(file());
    String damaged = whole.replace(from.replace("\\t", "\t"), to);
    assertThat(damaged).isNotEqualTo(whole);
    Files.writeString(file(), damaged);
    assertThat(read()).isNull();
  }

  @Test
  void holdsBytesThatAreNoText() throws IOException {
    Files.createDirectories(file().getParent());
    Files.write(file(), new byte[] {(byte) 0xff, 0, (byte) 0xc0, '\n', 'e', 'n', 'd', '\n'});
    assertThat(read()).isNull();
  }
}
