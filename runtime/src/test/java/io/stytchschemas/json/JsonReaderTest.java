package io.stytchschemas.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.json.JsonReader.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
  private static final PropertyNames NAMES =
      PropertyNames.of("id", "session_token", "größe", "a\"b").keepingOthers();

  private static JsonReader reader(String json) {
    return JsonReader.of(json.getBytes(UTF_8), Mode.STRICT);
  }

  /** The indexes of an object's names, the values passed over; END last. */
  private static List<Integer> names(JsonReader in, PropertyNames names) {
    List<Integer> indexes = new ArrayList<>();
    in.beginObject();
    int index;
    do {
      index = in.nextName(names);
      indexes.add(index);
      if (index != JsonReader.END) {
        in.skipValue();
      }
    } while (index != JsonReader.END);
    return indexes;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":1,\"session_token\":2,\"größe\":3,\"a\\\"b\":4}",
        " { \"id\" : 1 , \"session_token\" : 2 ,\n\"größe\":\t3,\r\"a\\\"b\" :4 } ",
        "{\"i\\u0064\":1,\"session\\u005ftoken\":2,\"gr\\u00f6ße\":3,\"a\\u0022b\":4}"
      })
  void findsNamesInOrder(String json) {
    JsonReader in = reader(json);
    assertThat(names(in, NAMES)).containsExactly(0, 1, 2, 3, JsonReader.END);
    in.endDocument();
  }

  @Test
  void findsNamesInAnyOrderAndTellsUnknownOnes() {
    JsonReader in =
        reader("{\"a\\\"b\":0,\"größe\":0,\"x\":0,\"session_token\":0,\"\":0,\"id\":0}");
    assertThat(names(in, NAMES)).containsExactly(3, 2, -2, 1, -2, 0, JsonReader.END);
  }

  @Test
  void givesUnknownNames() {
    JsonReader in = reader("{\"plain\":1,\"größer\":2,\"\\u0061\\n\":3}");
    List<String> names = new ArrayList<>();
    in.beginObject();
    while (in.nextName(NAMES) == JsonReader.UNKNOWN) {
      names.add(in.nameText());
      in.skipValue();
    }
    assertThat(names).containsExactly("plain", "größer", "a\n");
  }

  @Test
  void plainObjectsMaskSecretsInToString() {
    assertThat(reader("{\"token\":{\"v\":1},\"a\":[{\"jwt\":\"s\",\"b\":null}]}").readValue())
        .hasToString("{token=***, a=[{jwt=***, b=null}]}");
  }

  @Test
  void takesMoreThan64Names() {
    String[] texts = IntStream.range(0, 300).mapToObj(i -> "name_" + i).toArray(String[]::new);
    PropertyNames many = PropertyNames.of(texts).required(3, 64, 299).keepingOthers();
    StringBuilder json = new StringBuilder("{");
    for (int i = 299; i >= 0; i--) {
      json.append('"').append(texts[i]).append("\":{\"name_70\":0}").append(i > 0 ? "," : "}");
    }
    JsonReader in = reader(json.toString());
    List<Integer> expected = new ArrayList<>(IntStream.range(0, 300).boxed().toList());
    java.util.Collections.reverse(expected);
    expected.add(JsonReader.END);
    assertThat(names(in, many)).isEqualTo(expected);

    String twice = json.toString().replace("\"name_0\"", "\"name_270\"");
    assertThatThrownBy(() -> names(reader(twice), many)).hasMessageContaining("twice");
    String without = json.toString().replace("\"name_299\"", "\"other\"");
    assertThatThrownBy(() -> names(reader(without), many)).isInstanceOf(BindingFailure.class);
  }

  @Test
  void seesNamesBeyond64AnewInEachObject() {
    String[] texts = IntStream.range(0, 70).mapToObj(i -> "n" + i).toArray(String[]::new);
    PropertyNames many = PropertyNames.of(texts).keepingOthers();
    JsonReader in = reader("[{\"n69\":1},{\"n69\":{\"n69\":2}},{\"n69\":3}]");
    in.beginArray();
    while (in.nextElement()) {
      assertThat(names(in, many)).containsExactly(69, JsonReader.END);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":1,\"id\":2}",
        "{\"id\":1,\"session_token\":1,\"id\":2}",
        "{\"id\":1,\"\\u0069d\":2}",
        "{\"x\":1,\"x\":2}",
        "{\"x\":1,\"y\":1,\"\\u0078\":2}",
        "{\"id\":{\"x\":1,\"x\":2}}",
        "{\"x\":[{\"y\":{\"z\":1,\"z\":1}}]}",
        "{\"größe\":1,\"gr\\u00f6\\u00dfe\":2}"
      })
  void refusesNamesThatComeTwice(String json) {
    assertThatThrownBy(() -> names(reader(json), NAMES))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> reader(json).skipValue())
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> reader(json).readValue())
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("twice");
  }

  @Test
  void saysWhereANameComesTwice() {
    String json = "{\n  \"ä\": {\"x\": 1, \"x\": 2}\n}";
    MalformedJsonException skipped =
        catchThrowableOfType(MalformedJsonException.class, () -> reader(json).skipValue());
    assertThat(List.of(skipped.line(), skipped.column())).containsExactly(2, 17);
    MalformedJsonException read =
        catchThrowableOfType(MalformedJsonException.class, () -> reader(json).readValue());
    assertThat(List.of(read.line(), read.column())).containsExactly(2, 17);
  }

  @Test
  void refusesOneOfManyUnknownNamesThatComesTwice() {
    for (int size : new int[] {2, 24, 25, 26, 32, 33, 34, 200, 3000}) {
      StringBuilder json = new StringBuilder("{");
      IntStream.range(0, size).forEach(i -> json.append("\"unknown_").append(i).append("\":0,"));
      String distinct = json + "\"last\":0}";
      assertThat(names(reader(distinct), NAMES)).hasSize(size + 2);
      String twice = json + "\"unknown_" + (size / 2) + "\":0}";
      assertThatThrownBy(() -> names(reader(twice), NAMES)).hasMessageContaining("twice");
      assertThatThrownBy(() -> reader(twice).readValue()).hasMessageContaining("twice");
      assertThatThrownBy(() -> reader(twice).skipValue()).hasMessageContaining("twice");
    }
  }

  @Test
  void isNotSlowedDownByNamesWithOneHash() {
    // Strings of "Aa" and "BB" in any order have one hashCode; the same ends, one mark.
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < 1 << 14; i++) {
      json.append(i > 0 ? "," : "").append("\"________");
      for (int bit = 0; bit < 14; bit++) {
        json.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      json.append("________\":0");
    }
    long start = System.nanoTime();
    Map<?, ?> map = (Map<?, ?>) reader(json + "}").readValue();
    assertThat(map).hasSize(1 << 14);
    assertThat(map.containsKey("other")).isFalse();
    names(reader(json + "}"), NAMES);
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }

  @Test
  void failsWhenARequiredNameDoesNotCome() {
    PropertyNames required = NAMES.required(0, 2);
    assertThat(names(reader("{\"größe\":0,\"id\":0}"), required)).hasSize(3);
    assertThatThrownBy(() -> names(reader("{\"id\":0}"), required))
        .isInstanceOf(BindingFailure.class);
    assertThatThrownBy(() -> names(reader("{}"), required)).isInstanceOf(BindingFailure.class);
  }

  @Test
  void refusesUnknownNamesUnlessLenient() {
    byte[] json = "{\"x\":[1,{\"y\":2}],\"id\":7}".getBytes(UTF_8);
    JsonReader lenient = JsonReader.of(json, Mode.LENIENT);
    lenient.beginObject();
    assertThat(lenient.nextName(NAMES.closed())).isZero();
    assertThat(lenient.readInt()).isEqualTo(7);

    JsonReader strict = JsonReader.of(json, Mode.STRICT);
    strict.beginObject();
    assertThatThrownBy(() -> strict.nextName(NAMES.closed())).isInstanceOf(BindingFailure.class);

    JsonReader passing = JsonReader.of(json, Mode.STRICT);
    passing.beginObject();
    assertThat(passing.nextName(PropertyNames.of("id"))).isZero();
  }

  @Test
  void readsMaps() {
    JsonReader in = reader("{\"b\":1,\"\\u0061\":2,\"größe\":3}");
    Map<String, Integer> map = in.readMap(Codecs.INT);
    in.endDocument();
    assertThat(map).containsExactly(Map.entry("b", 1), Map.entry("a", 2), Map.entry("größe", 3));

    JsonReader twice = reader("{\"a\":1,\"\\u0061\":2}");
    assertThatThrownBy(() -> twice.readMap(Codecs.INT)).isInstanceOf(MalformedJsonException.class);

    List<Map<String, List<Integer>>> nested =
        reader("[{},{\"a\":[1,2,3,4,5,6,7,8,9,10],\"b\":[]},{\"a\":null}]")
            .readList(Codecs.map(Codecs.orNull(Codecs.list(Codecs.INT))));
    assertThat(nested).hasSize(3);
    assertThat(nested.get(1)).containsEntry("a", List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    assertThat(nested.get(2)).containsEntry("a", null);
  }

  @Test
  void readsArraysAndNulls() {
    JsonReader in = reader("[ null , true,false , [ ], {\"id\":null} ]");
    in.beginArray();
    assertThat(in.nextElement() && in.readNull()).isTrue();
    assertThat(in.nextElement() && !in.readNull() && in.readBoolean()).isTrue();
    assertThat(in.nextElement() && !in.readBoolean()).isTrue();
    assertThat(in.nextElement()).isTrue();
    in.beginArray();
    assertThat(in.nextElement()).isFalse();
    assertThat(in.nextElement()).isTrue();
    in.beginObject();
    assertThat(in.nextName(NAMES)).isZero();
    assertThat(in.readNull()).isTrue();
    assertThat(in.nextName(NAMES)).isEqualTo(JsonReader.END);
    assertThat(in.nextElement()).isFalse();
    in.endDocument();
  }

  @Test
  void refusesWhatFollowsTheDocument() {
    JsonReader in = reader("true \n x");
    assertThat(in.readBoolean()).isTrue();
    assertThatThrownBy(in::endDocument).hasMessageContaining("line 2, column 2");
  }

  @Test
  void matchesStringsOrStaysWhereItIs() {
    PropertyNames values = PropertyNames.of("en", "pt-br", "größe", "");
    JsonReader in = reader("[\"en\",\"pt\\u002dbr\",\"größe\",\"\",\"de\",\"d\\u0065\",7]");
    in.beginArray();
    for (int expected : new int[] {0, 1, 2, 3}) {
      assertThat(in.nextElement()).isTrue();
      assertThat(in.matchString(values)).isEqualTo(expected);
    }
    assertThat(in.nextElement()).isTrue();
    assertThat(in.matchString(values)).isEqualTo(JsonReader.UNKNOWN);
    assertThat(in.readString()).isEqualTo("de");
    assertThat(in.nextElement()).isTrue();
    assertThat(in.matchString(values)).isEqualTo(JsonReader.UNKNOWN);
    assertThat(in.readString()).isEqualTo("de");
    assertThat(in.nextElement()).isTrue();
    assertThat(in.matchString(values)).isEqualTo(JsonReader.UNKNOWN);
    assertThat(in.readInt()).isEqualTo(7);
  }

  @Test
  void passesOverAByteOrderMarkAtTheStartAlone() {
    JsonReader in = reader("\uFEFF [1]");
    assertThat(in.readValue()).isEqualTo(List.of(1L));
    in.endDocument();
    assertThatThrownBy(() -> reader("[\uFEFF1]").readValue()).hasMessageContaining("column 2");
    assertThatThrownBy(() -> reader("\uFEFF[x]").readValue()).hasMessageContaining("column 2");
  }

  @Test
  void keepsTheCallersBytesAsTheyAre() {
    byte[] json = "{\"a\":\"\\u0041\",\"b\":[1.5,true]}".getBytes(UTF_8);
    byte[] before = json.clone();
    Object value = JsonReader.of(json, Mode.STRICT).readValue();
    assertThat(json).isEqualTo(before);
    java.util.Arrays.fill(json, (byte) 'x');
    assertThat(value).hasToString("{a=A, b=[1.5, true]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":1,\"name\":2}",
        "{\"type\":1 ,\"name\":2}",
        "{\"type\" :1, \"name\" :2 }",
        "{ \"type\": 1,\"name\":\n2\n}",
        "{\"t\\u0079pe\":1,\"name\":2}",
      })
  void findsTheNextNameHoweverItIsSpaced(String json) {
    JsonReader in = reader(json);
    in.beginObject();
    PropertyNames listed = PropertyNames.of("type", "name").required(0, 1);
    assertThat(in.nextName(listed)).isZero();
    assertThat(in.readInt()).isEqualTo(1);
    assertThat(in.nextName(listed)).isEqualTo(1);
    assertThat(in.readInt()).isEqualTo(2);
    assertThat(in.nextName(listed)).isEqualTo(JsonReader.END);
    in.endDocument();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":1,\"type\":2}",
        "{\"name\":1,\"type\":2,\"name\":3}",
        "{\"name\":1,\"x\":2,\"x\":3}",
        "{\"type\":1}\"name\":2}",
        "{,\"type\":1}",
        "{\"type\":1,}",
        "{\"type\"1}",
        "{\"type\":1\"name\":2}",
      })
  void refusesTheNextNameWhereNoneMayBe(String json) {
    PropertyNames listed = PropertyNames.of("type", "name");
    JsonReader in = reader(json);
    assertThatThrownBy(
            () -> {
              in.beginObject();
              while (in.nextName(listed) != JsonReader.END) {
                in.skipValue();
              }
              in.endDocument();
            })
        .isInstanceOf(MalformedJsonException.class);
  }
}
