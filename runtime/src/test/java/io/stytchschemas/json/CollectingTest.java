package io.stytchschemas.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Allocation;
import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.Violation;
import io.stytchschemas.check.Violations;
import io.stytchschemas.json.JsonReader.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A reader that collects finds every failure, with its pointer, and goes on behind it. */
class CollectingTest {
  private static final PropertyNames NAMES =
      PropertyNames.of("id", "items", "child", "flag").required(0, 3).closed();

  private static List<String> failures(String json, Consumer<JsonReader> codec) {
    return found(json, codec).map(v -> v.instanceLocation() + " " + v.keywordLocation()).toList();
  }

  private static List<String> messages(String json, Consumer<JsonReader> codec) {
    return found(json, codec).map(Violation::message).toList();
  }

  private static Stream<Violation> found(String json, Consumer<JsonReader> codec) {
    Violations violations = Violations.collecting();
    JsonReader in = JsonReader.collecting(json.getBytes(UTF_8), Mode.STRICT, violations);
    codec.accept(in);
    in.endDocument();
    List<Violation> found = violations.toResult().violations();
    assertThat(in.failed()).isEqualTo(!found.isEmpty());
    return found.stream();
  }

  /** Reads {@code {id: int, items: [int], child: <the same>, flag: boolean}}. */
  private static void readNode(JsonReader in) {
    in.beginObject();
    for (int name = in.nextName(NAMES); name != JsonReader.END; name = in.nextName(NAMES)) {
      switch (name) {
        case 0 -> in.readInt();
        case 1 -> {
          in.beginArray();
          while (in.nextElement()) {
            in.readInt();
          }
        }
        case 2 -> readNode(in);
        case 3 -> in.readBoolean();
      }
    }
  }

  @Test
  void findsNothingWhereAllIsWell() {
    assertThat(failures("{\"id\":1,\"flag\":true,\"items\":[1,2.0]}", CollectingTest::readNode))
        .isEmpty();
  }

  @Test
  void findsEveryFailureWithItsPlace() {
    String json =
        """
        {
          "id": "one",
          "items": [1, null, 3, 4.5, {"x": [1, 2]}, 99999999999],
          "child": {"id": 1, "ch~ild/x": 0, "child": {"items": 7, "child": []}},
          "flag": 0
        }
        """;
    assertThat(failures(json, CollectingTest::readNode))
        .containsExactly(
            "/id /type",
            "/items/1 /type",
            "/items/3 /type",
            "/items/4 /type",
            "/items/5 /format",
            "/child/ch~0ild~1x /additionalProperties",
            "/child/child/items /type",
            "/child/child/child /type",
            "/child/child /required",
            "/child/child /required",
            "/child /required",
            "/flag /type");
  }

  /** Of the one place that words them. */
  @Test
  void saysWhatChecksSay() {
    assertThat(messages("{}", CollectingTest::readNode))
        .containsExactly("must have the property \"id\"", "must have the property \"flag\"");
    assertThat(messages("1", CollectingTest::readNode)).containsExactly("must be an object");
    assertThat(messages("1", JsonReader::beginArray)).containsExactly("must be an array");
    assertThat(messages("[]", in -> readTuple(in, 1))).containsExactly("must have at least 1 item");
    assertThat(messages("[1]", in -> readTuple(in, 2)))
        .containsExactly("must have at least 2 items");
    assertThat(messages("1", in -> TupleCodec.passFurther(in, 1)))
        .containsExactly("must not be there: the array has at most 1 item");
  }

  private static void readTuple(JsonReader in, int least) {
    in.beginArray();
    for (int i = 0; in.nextItem(i, least); i++) {
      in.readInt();
    }
  }

  @Test
  void recordsAWrongTypeOnceAndLeavesWhatIsNone() {
    for (String json : new String[] {"5", "\"x\"", "[1,[2]]", "null", "[ ]"}) {
      assertThat(failures(json, CollectingTest::readNode)).containsExactly(" /type");
    }
    String list = "{\"id\":1,\"items\":{\"a\":1},\"child\":[[]],\"flag\":true}";
    assertThat(failures(list, CollectingTest::readNode))
        .containsExactly("/items /type", "/child /type");
    assertThat(
            failures(
                "[5,{\"k\":1}]",
                in -> {
                  in.beginArray();
                  while (in.nextElement()) {
                    Map<String, Integer> unused = in.readMap(Codecs.INT);
                  }
                }))
        .containsExactly("/0 /type");
  }

  @Test
  void findsAWrongTypeAtTheDeepestPlace() {
    String json = "[".repeat(500) + "5" + "]".repeat(500);
    assertThat(failures(json, in -> readNested(in, 501)))
        .containsExactly("/0".repeat(500) + " /type");
  }

  private static void readNested(JsonReader in, int depth) {
    in.beginArray();
    while (in.nextElement()) {
      readNested(in, depth - 1);
    }
  }

  @Test
  void givesADefaultForEachType() {
    List<Object> values = new ArrayList<>();
    assertThat(
            failures(
                "[{},{},{},{},{},{},{},{},{},{},{},{},{}]",
                in -> {
                  in.beginArray();
                  List<java.util.function.Supplier<Object>> reads =
                      List.of(
                          in::readBoolean,
                          in::readInt,
                          in::readLong,
                          in::readBigInteger,
                          in::readFloat,
                          in::readDouble,
                          in::readString,
                          in::readDateTime,
                          in::readDate,
                          in::readTime,
                          in::readDuration,
                          in::readUuid,
                          in::readUri);
                  for (var read : reads) {
                    assertThat(in.nextElement()).isTrue();
                    values.add(read.get());
                  }
                  assertThat(in.nextElement()).isFalse();
                }))
        .hasSize(13)
        .allMatch(failure -> failure.endsWith(" /type"));
    assertThat(values).hasSize(13).doesNotContainNull();
  }

  @Test
  void tellsWhatATypeCannotHold() {
    assertThat(
            failures(
                "[\"2024-02-30\",\"x\",\"P1Y\",\"12:00\",\"z\",\"a b\",1e39,1e309,1.5]",
                in -> {
                  in.beginArray();
                  List<Runnable> reads =
                      List.of(
                          in::readDate,
                          in::readDateTime,
                          in::readDuration,
                          in::readTime,
                          in::readUuid,
                          in::readUri,
                          in::readFloat,
                          in::readDouble,
                          in::readBigInteger);
                  for (Runnable read : reads) {
                    assertThat(in.nextElement()).isTrue();
                    read.run();
                  }
                  assertThat(in.nextElement()).isFalse();
                }))
        .containsExactly(
            "/0 /format",
            "/1 /format",
            "/2 /format",
            "/3 /format",
            "/4 /format",
            "/5 /format",
            "/6 /format",
            "/7 /format",
            "/8 /type");
  }

  @Test
  void looksForNoPlaceThatIsNotTold() {
    long few = allocated(500);
    assertThat(allocated(5_000)).isLessThan(5 * few);
  }

  /** With so many failures below one long name. */
  private static long allocated(int failures) {
    String name = "n".repeat(40_000);
    String json = "{\"" + name + "\":[" + "true,".repeat(failures) + "0]}";
    return Allocation.of(
        () ->
            failures(
                json,
                in -> {
                  in.beginObject();
                  assertThat(in.nextName(PropertyNames.of(name))).isZero();
                  in.beginArray();
                  while (in.nextElement()) {
                    in.readInt();
                  }
                  assertThat(in.nextName(NAMES)).isEqualTo(JsonReader.END);
                }));
  }

  @Test
  void neverRepeatsAValue() {
    Violations violations = Violations.collecting();
    String secret = "s3cret-t0ken";
    byte[] json = ("{\"id\":\"" + secret + "\",\"flag\":\"" + secret + "\"}").getBytes(UTF_8);
    readNode(JsonReader.collecting(json, Mode.STRICT, violations));
    assertThat(violations.toResult().violations())
        .hasSize(2)
        .allSatisfy(violation -> assertThat(violation.toString()).doesNotContain(secret));
  }

  @Test
  void stillRefusesWhatIsNotJson() {
    assertThatThrownBy(() -> failures("{\"id\":tru}", CollectingTest::readNode))
        .isInstanceOf(MalformedJsonException.class);
    assertThatThrownBy(() -> failures("{\"id\":{\"a\":1,\"a\":1}}", CollectingTest::readNode))
        .isInstanceOf(MalformedJsonException.class);
  }
}
