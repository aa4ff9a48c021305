package io.stytchschemas.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.json.JsonReader.Mode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in the order of the schema, which are looked for first, and in any other. */
class SchemaOrderTest {
  private static final PropertyNames NAMES =
      PropertyNames.of("id", "session_token", "session_duration_minutes_and_more")
          .required(0, 1, 2)
          .keepingOthers();

  /** The indexes of the names in the order in which they came, with their values. */
  private static String found(String json) {
    JsonReader in = JsonReader.of(json.getBytes(UTF_8), Mode.STRICT);
    List<String> found = new ArrayList<>();
    in.beginObject();
    for (int i = in.nextName(NAMES); i != JsonReader.END; i = in.nextName(NAMES)) {
      found.add(i + "=" + in.readInt());
    }
    in.endDocument();
    return String.join(" ", found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{'id':1,'session_token':2,'session_duration_minutes_and_more':3}; 0=1 1=2 2=3",
        " { 'id' : 1 , 'session_token':~2,'session_duration_minutes_and_more':3 } ;"
            + " 0=1 1=2 2=3",
        "{'id' :1,'session_token'~  : 2,~'session_duration_minutes_and_more':3 } ;"
            + " 0=1 1=2 2=3",
        "{ 'id': 1,~  'session_token': 2,~  'session_duration_minutes_and_more': 3~};"
            + " 0=1 1=2 2=3",
        "{'session_token':2,'id':1,'session_duration_minutes_and_more':3}; 1=2 0=1 2=3",
        "{'i\\u0064':1,'session_token':2,'session_duration_minutes_and_more':3}; 0=1 1=2 2=3",
        "{'session_duration_minutes_and_more':3,'session_token':2,'id':1}; 2=3 1=2 0=1",
        "{'id':1,'x':9,'session_token':2,'session_duration_minutes_and_more':3};"
            + " 0=1 -2=9 1=2 2=3"
      })
  void findsEachName(String json, String expected) {
    assertThat(found(json.replace('\'', '"').replace('~', '\n'))).isEqualTo(expected);
  }

  @Test
  void doesNotTakeOneNameForAnother() {
    String other = "session_duration_minutes_And_more";
    assertThatThrownBy(() -> found("{\"id\":1,\"session_token\":2,\"" + other + "\":3}"))
        .isInstanceOf(BindingFailure.class);
  }

  @Test
  void refusesANameThatComesTwice() {
    assertThatThrownBy(() -> found("{\"id\":1,\"session_token\":2,\"id\":3}"))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> found("{\"id\":1,\"session_token\":2,\"session_token\":3}"))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("twice");
  }

  @Test
  void failsForRequiredNamesThatDoNotCome() {
    assertThatThrownBy(() -> found("{\"id\":1,\"session_token\":2}"))
        .isInstanceOf(BindingFailure.class);
    assertThatThrownBy(() -> found("{}")).isInstanceOf(BindingFailure.class);
  }

  @Test
  void readsNoFurtherThanTheDocument() {
    for (String json :
        new String[] {"{", "{\"", "{\"id", "{\"id\"", "{\"id\":", "{\"id\":1,", ""}) {
      assertThatThrownBy(() -> found(json))
          .as(json)
          .isInstanceOfAny(MalformedJsonException.class, BindingFailure.class);
    }
  }
}
