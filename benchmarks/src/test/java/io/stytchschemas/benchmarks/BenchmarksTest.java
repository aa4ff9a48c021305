package io.stytchschemas.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.benchmarks.ValidateBenchmark.Subject;
import io.stytchschemas.benchmarks.Workload.Document;
import io.stytchschemas.benchmarks.rivals.Library;
import io.stytchschemas.benchmarks.rivals.Rival;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every benchmark does what it says, once. */
class BenchmarksTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Blackhole blackhole =
      new Blackhole(
          "Today's password is swordfish. I understand instantiating Blackholes directly is"
              + " dangerous.");

  static Stream<Library> writers() {
    return Arrays.stream(Library.values()).filter(Library::writes);
  }

  @ParameterizedTest
  @MethodSource("writers")
  void encodesAllThatItDecoded(Library library) throws IOException {
    for (Workload workload : taken(library)) {
      Rival rival = library.create();
      for (Document document : workload.documents()) {
        byte[] written = rival.write(document.kind(), rival.read(document.kind(), document.json()));
        JsonNode expected = known(document, library);
        assertThat(written(written, library)).as("%s, %s", library, workload).isEqualTo(expected);
      }
    }
  }

  private static List<Workload> taken(Library library) {
    return Arrays.stream(Workload.values()).filter(library::takes).toList();
  }

  /** The document without the properties that no schema names. */
  private static JsonNode known(Document document, Library library) {
    ObjectNode tree = (ObjectNode) MAPPER.readTree(document.json());
    tree.remove("trace_parent");
    tree.remove("client");
    if (library == Library.FASTJSON2 || library == Library.MOSHI) {
      // By their usual settings they leave out the nulls that delete a claim.
      removeNulls(tree);
    }
    return tree;
  }

  /** Moshi makes a double of every number in a claim. */
  private static JsonNode written(byte[] json, Library library) {
    JsonNode tree = MAPPER.readTree(json);
    return library == Library.MOSHI
        ? MAPPER.readTree(tree.toString().replaceAll("(:\\d+)\\.0([,}])", "$1$2"))
        : tree;
  }

  private static void removeNulls(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.removeNulls();
    }
    node.values().forEach(BenchmarksTest::removeNulls);
  }

  @ParameterizedTest
  @EnumSource
  void judgesTheSame(Judge judge) throws IOException {
    for (Subject subject : Subject.values()) {
      ValidateBenchmark benchmark = new ValidateBenchmark();
      benchmark.subject = subject;
      benchmark.judge = judge;
      benchmark.setUp();
      benchmark.validate(blackhole);
    }
  }

  @Test
  void measuresRealisticSizes() {
    List<Integer> sizes = new ArrayList<>();
    Workload.FIVE.documents().forEach(document -> sizes.add(document.json().length));
    assertThat(sizes).allSatisfy(size -> assertThat(size).isBetween(300, 1_500));
    assertThat(Workload.USER.documents().get(0).json().length).isBetween(2_500, 3_500);
    assertThat(Workload.CLAIMS.documents().get(0).json().length).isBetween(4_000, 4_800);
    for (Document document : Workload.CLAIMS.documents()) {
      assertThat(document.kind().schema().validateJson(document.json()).violations()).isEmpty();
    }
  }
}
