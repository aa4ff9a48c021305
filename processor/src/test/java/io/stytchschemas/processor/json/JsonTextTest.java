package io.stytchschemas.processor.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonNumber;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTextTest {
  private final Diagnostics problems = new Diagnostics();

  private JsonValue parse(String text) {
    return JsonText.parse("a.json", text.getBytes(StandardCharsets.UTF_8), problems);
  }

  @Test
  void knowsWhereEachValueStands() {
    JsonObject root = (JsonObject) parse("{\n  \"a/b~\": [true,\n    1.50]\n}");
    assertThat(root.location()).isEqualTo(new Location("a.json", 1, 1, ""));
    JsonArray array = (JsonArray) root.members().get("a/b~");
    assertThat(array.location()).isEqualTo(new Location("a.json", 2, 11, "/a~1b~0"));
    JsonNumber number = (JsonNumber) array.elements().get(1);
    assertThat(number.location()).isEqualTo(new Location("a.json", 3, 5, "/a~1b~0/1"));
    assertThat(number.value()).isEqualTo(new BigDecimal("1.50"));
    assertThat(problems.reports()).isEmpty();
  }

  @Test
  void passesOverAByteOrderMark() {
    assertThat(parse("\uFEFF{}")).isInstanceOf(JsonObject.class);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("{", Problem.FILE_NOT_JSON),
        Arguments.of("{\"a\": 1, \"a\": 2}", Problem.FILE_NOT_JSON),
        Arguments.of("{} {}", Problem.FILE_NOT_JSON),
        Arguments.of("[1,]", Problem.FILE_HAS_COMMENTS),
        Arguments.of("NaN", Problem.FILE_NOT_JSON),
        Arguments.of("[".repeat(501), Problem.TOO_DEEP),
        Arguments.of("1".repeat(1001), Problem.TOO_LONG),
        Arguments.of("-0." + "1".repeat(1001), Problem.TOO_LONG),
        Arguments.of("{\"" + "n".repeat(60_000) + "\": 1}", Problem.TOO_LONG));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void saysWhatIsWrong(String text, Problem problem) {
    assertThat(parse(text)).isNull();
    assertThat(problems.reports()).hasSize(1);
    assertThat(problems.reports().get(0).problem()).isEqualTo(problem);
    assertThat(problems.reports().get(0).location().file()).isEqualTo("a.json");
  }

  @Test
  void readsWhatIsAtTheLimits() {
    assertThat(parse("[".repeat(500) + "]".repeat(500))).isNotNull();
    assertThat(parse("1".repeat(1000))).isNotNull();
    assertThat(parse("{\"" + "n".repeat(50_000) + "\": 1}")).isNotNull();
  }
}
