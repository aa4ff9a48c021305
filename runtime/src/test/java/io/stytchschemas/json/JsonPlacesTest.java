package io.stytchschemas.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.json.JsonPlaces.Place;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonPlacesTest {
  private static final String JSON =
      "{\n  \"a\": [1, {\"b\":\r\n\"😀\", \"c~/d\": [ ]}],\r\t\"\\u00e9\": \"é\", \"\": null\n}";

  @Test
  void findsLinesAndColumnsInCharacters() {
    byte[] json = JSON.getBytes(UTF_8);
    assertThat(JsonPlaces.find(json, "")).isEqualTo(new Place(1, 1));
    assertThat(JsonPlaces.find(json, "/a")).isEqualTo(new Place(2, 8));
    assertThat(JsonPlaces.find(json, "/a/0")).isEqualTo(new Place(2, 9));
    assertThat(JsonPlaces.find(json, "/a/1")).isEqualTo(new Place(2, 12));
    assertThat(JsonPlaces.find(json, "/a/1/b")).isEqualTo(new Place(3, 1));
    assertThat(JsonPlaces.find(json, "/a/1/c~0~1d")).isEqualTo(new Place(3, 14));
    assertThat(JsonPlaces.find(json, "/é")).isEqualTo(new Place(4, 12));
    assertThat(JsonPlaces.find(json, "/")).isEqualTo(new Place(4, 21));
    assertThat(JsonPlaces.find(" \n []".getBytes(UTF_8), "")).isEqualTo(new Place(2, 2));
  }

  @Test
  void findsNothingWhereThePointerLeadsNowhere() {
    byte[] json = JSON.getBytes(UTF_8);
    for (String pointer :
        List.of("/b", "/a/2", "/a/-", "/a/01", "/a/1/c", "/a/0/0", "a", "/a/99999999999", "/é/0")) {
      assertThat(JsonPlaces.find(json, pointer)).isNull();
    }
  }

  /** The way back: each value's first byte leads to the pointer that leads to it. */
  @Test
  void everyValueIsFoundByItsPointer() {
    RandomJson documents = new RandomJson(5);
    int found = 0;
    for (int i = 0; i < 200; i++) {
      byte[] json = documents.document();
      Object value;
      try {
        value = JsonReader.of(json, JsonReader.Mode.STRICT).readValue();
      } catch (io.stytchschemas.MalformedJsonException e) {
        continue;
      }
      PointerTrack track = new PointerTrack(json);
      found += check(json, value, "", track);
    }
    assertThat(found).isGreaterThan(500);
  }

  /** Gives how many values there were. */
  private static int check(byte[] json, Object value, String pointer, PointerTrack track) {
    int offset = JsonPlaces.offset(json, pointer);
    assertThat(track.pointerTo(offset)).isEqualTo(pointer);
    int values = 1;
    if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> member : map.entrySet()) {
        String token = member.getKey().toString().replace("~", "~0").replace("/", "~1");
        values += check(json, member.getValue(), pointer + "/" + token, track);
      }
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        values += check(json, list.get(i), pointer + "/" + i, track);
      }
    }
    return values;
  }
}
