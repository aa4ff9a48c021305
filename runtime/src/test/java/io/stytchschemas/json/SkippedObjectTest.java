package io.stytchschemas.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.json.JsonReader.Mode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Objects that are passed over where only the verdict counts. */
class SkippedObjectTest {
  private static final String CLAIMS = "{\"role\":\"admin\",\"quota\":2.50,\"old\":{\"a\":[null]}}";

  private static JsonReader reader(String json, Mode mode) {
    return JsonReader.of(json.getBytes(UTF_8), mode);
  }

  @Test
  void passesOverWhatHasNothingWrong() {
    JsonReader in = reader(CLAIMS, Mode.VERDICT);
    assertThat(in.skipObject(CLAIMS.length(), PropertyNames.of("iss"), "https:")).isTrue();
    in.endDocument();
  }

  @Test
  void isStillBeforeTheObjectWhereSomethingIs() {
    JsonReader large = reader(CLAIMS, Mode.VERDICT);
    assertThat(large.skipObject(CLAIMS.length() - 1, PropertyNames.of("iss"), "https:")).isFalse();
    assertThat(large.readObject()).containsOnlyKeys("role", "quota", "old");
    JsonReader reserved = reader(CLAIMS, Mode.VERDICT);
    assertThat(reserved.skipObject(CLAIMS.length(), PropertyNames.of("iss", "old"), "https:"))
        .isFalse();
    assertThat(reserved.readObject()).hasSize(3);
    reserved.endDocument();
    for (String json : new String[] {"{\"https://a\":1}", "{\"\":0,\"htt\\u0070s:\":1}"}) {
      JsonReader in = reader(json, Mode.VERDICT);
      assertThat(in.skipObject(99, PropertyNames.of(), "https:")).as(json).isFalse();
      assertThat(in.skipObject(99, PropertyNames.of(), "https:/b")).as(json).isTrue();
    }
    JsonReader escaped = reader("{\"\\u0069ss\":1}", Mode.VERDICT);
    assertThat(escaped.skipObject(99, PropertyNames.of("iss"), "https:")).isFalse();
  }

  @Test
  void readsObjectsInEveryOtherMode() {
    assertThat(reader(CLAIMS, Mode.STRICT).skipObject(4096, PropertyNames.of(), "-")).isFalse();
    assertThat(reader(CLAIMS, Mode.LENIENT).skipObject(4096, PropertyNames.of(), "-")).isFalse();
    assertThat(reader("[]", Mode.VERDICT).skipObject(4096, PropertyNames.of(), "-")).isFalse();
  }

  @Test
  void neverCountsLessThanIsWritten() {
    for (String number :
        new String[] {
          "1e21",
          "1E-7",
          "0.00001",
          "-0.0",
          "123456789012345.6",
          "5e-4",
          "12e3",
          "1e400",
          "1.0",
          "100",
          "-9223372036854775808",
          "1234567890123456789012",
          "0.1000000000000000055"
        }) {
      String json = "{\"n\":" + number + "}";
      Map<String, ?> read = reader(json, Mode.STRICT).readObject();
      JsonWriter out = JsonWriter.create();
      out.writeValue(read);
      JsonReader in = reader(json, Mode.VERDICT);
      assertThat(in.skipObject(out.size() - 1, PropertyNames.of(), "-")).as(number).isFalse();
    }
  }

  @Test
  void refusesANameThatComesTwice() {
    for (String twice :
        new String[] {"{\"a\":1,\"a\":2}", "{\"o\":{\"a\":1,\"b\":0,\"\\u0061\":2}}"}) {
      assertThatThrownBy(
              () -> reader(twice, Mode.VERDICT).skipObject(4096, PropertyNames.of(), "-"))
          .isInstanceOf(MalformedJsonException.class)
          .hasMessageContaining("twice");
    }
  }
}
