package io.stytchschemas.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.json.JsonReader.Mode;
import io.stytchschemas.json.document.IndexedDocument;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects that are checked and passed over, of which the text may be kept. */
class ObjectTextTest {
  private static final String CLAIMS = "{\"role\":\"admin\",\"quota\":2.5,\"old\":{\"a\":[null]}}";

  private static JsonReader reader(String json, Mode mode) {
    return JsonReader.of(json.getBytes(UTF_8), mode);
  }

  private static @Nullable String text(String json) {
    JsonReader in = reader("[" + json + "]", Mode.STRICT);
    in.beginArray();
    assertThat(in.nextElement()).isTrue();
    byte[] text = ObjectText.read(in, 4096, PropertyNames.of(), "-");
    if (text == null) {
      in.skipValue();
    }
    assertThat(in.nextElement()).isFalse();
    in.endDocument();
    return text == null ? null : new String(text, UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        CLAIMS,
        "{}",
        "{\"a\":{},\"b\":[],\"c\":[[],{}]}",
        "{\"größe\":\"日本 🙂\",\"\":\"\"}",
        "{\"n\":[0,-1,12.5,-0.0,0.1,1.0,123456789012345678,-99999999999999.9]}",
        "{\"l\":[true,false,null]}"
      })
  void givesTheTextWhereAWriterWouldWriteTheSame(String json) {
    assertThat(text(json)).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"\\u0061\":1}",
        "{\"a\":\"\\u0061\"}",
        "{\"a\":\"\\n\"}",
        "{\"a\":-0}",
        "{\"a\":1.50}",
        "{\"a\":1e2}",
        "{\"a\":0.000012}",
        "{\"a\":1234567890.1234567}",
        "[]",
        "null",
        "\"{}\""
      })
  void givesNoneWhereAWriterMayWriteAnother(String json) {
    assertThat(text(json)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          { }                       | {}
          {"a" :1}                  | {"a":1}
          {"a": 1}                  | {"a":1}
          {"a":1 }                  | {"a":1}
          {"a":1, "b":2}            | {"a":1,"b":2}
          {"a":[1 ,2, [ ] ]}        | {"a":[1,2,[]]}
          { "a b" : " 日 本  " , "" : {} } | {"a b":" 日 本  ","":{}}
          """)
  void givesTheTextWithoutTheSpaceBetweenTokens(String json, String expected) {
    assertThat(text(json)).isEqualTo(expected);
    assertThat(text(json.replace("\" :", "\"\r\n\t: "))).isEqualTo(expected);
  }

  @Test
  void countsNoSpace() {
    String spaced = CLAIMS.replace(":", " :    ");
    PropertyNames none = PropertyNames.of();
    JsonReader in = reader(spaced, Mode.STRICT);
    assertThat(ObjectText.read(in, CLAIMS.length() - 1, none, "-")).isNull();
    assertThat(ObjectText.read(in, CLAIMS.length(), none, "-")).hasSize(CLAIMS.length());
    in.endDocument();
  }

  @ParameterizedTest
  @EnumSource(Mode.class)
  void hasReadNothingWhereItGivesNone(Mode mode) {
    JsonReader large = reader(CLAIMS, mode);
    int size = CLAIMS.length();
    assertThat(ObjectText.read(large, size - 1, PropertyNames.of("iss"), "https:")).isNull();
    assertThat(large.readObject()).containsOnlyKeys("role", "quota", "old");
    large.endDocument();
    JsonReader reserved = reader(CLAIMS, mode);
    assertThat(ObjectText.read(reserved, size, PropertyNames.of("iss", "old"), "https:")).isNull();
    assertThat(reserved.readObject()).hasSize(3);
    reserved.endDocument();
  }

  @Test
  void refusesNamesOfTheOutermostObjectAlone() {
    JsonReader in = reader("{\"\":0,\"https://a\":1}", Mode.STRICT);
    assertThat(ObjectText.read(in, 99, PropertyNames.of(), "https:")).isNull();
    assertThat(ObjectText.read(in, 99, PropertyNames.of(), "https:/b")).isNotNull();
    JsonReader nested = reader("{\"a\":{\"iss\":1},\"b\":[{\"https:\":1}]}", Mode.STRICT);
    assertThat(ObjectText.read(nested, 99, PropertyNames.of("iss"), "https:")).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
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
      })
  void neverCountsLessThanIsWritten(String number) {
    byte[] json = ("{\"n\":" + number + "}").getBytes(UTF_8);
    JsonWriter out = JsonWriter.create();
    out.writeValue(JsonReader.of(json, Mode.STRICT).readObject());
    try (IndexedDocument document = IndexedDocument.of(json)) {
      assertThat(document.compactBound(IndexedDocument.ROOT)).isGreaterThanOrEqualTo(out.size());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1,\"a\":2}",
        "{\"\":1,\"\":2}",
        "{\"o\":{\"a\":1,\"b\":0,\"\\u0061\":2}}",
        "{\"\\u0061\":1,\"a\":2}",
        "{\"ab\":1,\"o\":[{\"ab\":2}],\"ab\":3}"
      })
  void refusesANameThatComesTwice(String json) {
    assertThatThrownBy(() -> text(json))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("twice");
  }

  @Test
  void refusesANameThatComesTwiceAmongMany() {
    String names =
        IntStream.range(0, 300).mapToObj(i -> "\"n" + i + "\":0").collect(Collectors.joining(","));
    assertThat(text("{\"o\":{" + names + "}}")).isNotNull();
    for (String name : new String[] {"n0", "n20", "n150", "n\\u0039", "n299"}) {
      assertThatThrownBy(() -> text("{\"o\":{" + names + ",\"" + name + "\":0}}"))
          .as(name)
          .isInstanceOf(MalformedJsonException.class)
          .hasMessageContaining("twice");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 30, 40, 300})
  void refusesAnUnknownNameThatComesTwiceAmongMany(int many) {
    String names =
        IntStream.range(0, many)
            .mapToObj(i -> "\"n" + i + "\":{}")
            .collect(Collectors.joining(","));
    readUnknown("{" + names + "}");
    readUnknown("{\"o\":0," + names + "}");
    assertThatThrownBy(() -> readUnknown("{" + names + ",\"n1\":0}"))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("twice");
  }

  private static void readUnknown(String json) {
    JsonReader in = reader(json, Mode.STRICT);
    PropertyNames none = PropertyNames.of().keepingOthers();
    in.beginObject();
    while (in.nextName(none) == JsonReader.UNKNOWN) {
      in.skipValue();
    }
    in.endDocument();
  }

  @Test
  void keepsTheLimitOfDepth() {
    String deep = "[".repeat(450) + "]".repeat(450);
    assertThat(text("{\"a\":" + deep + "}")).isNull();
    String text = "{\"a\":" + "[".repeat(50) + "]".repeat(50) + "}";
    byte[] json = text.getBytes(UTF_8);
    assertThat(text(text)).isEqualTo(text);
    assertThat(written(440, json)).contains(text);
    assertThat(written(449, json)).contains(text);
    assertThatThrownBy(() -> written(450, json)).isInstanceOf(IllegalArgumentException.class);
  }

  private static String written(int depth, byte[] text) {
    JsonWriter out = JsonWriter.create();
    for (int i = 0; i < depth; i++) {
      out.beginArray();
    }
    out.writeNull();
    out.writeObjectText(text);
    for (int i = 0; i < depth; i++) {
      out.endArray();
    }
    String json = new String(out.toByteArray(), UTF_8);
    reader(json, Mode.STRICT).skipValue();
    return json;
  }
}
