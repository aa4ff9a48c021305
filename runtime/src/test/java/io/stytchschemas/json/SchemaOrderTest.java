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

/** Names that a codec asks for in the order of the schema, before it takes them as they come. */
class SchemaOrderTest {
  private static final PropertyName ID = PropertyName.of("id");
  private static final PropertyName TOKEN = PropertyName.of("session_token");
  private static final PropertyName MINUTES = PropertyName.of("session_duration_minutes_and_more");
  private static final PropertyNames NAMES = PropertyNames.of(ID, TOKEN, MINUTES).required(0, 1, 2);

  /** The indexes of the names found by {@code nextIs}, a bar, and those found by the loop. */
  private static String found(String json) {
    JsonReader in = JsonReader.of(json.getBytes(UTF_8), Mode.STRICT);
    List<String> found = new ArrayList<>();
    in.beginObject(NAMES);
    for (int i = 0; i < NAMES.size(); i++) {
      if (in.nextIs(NAMES.get(i), i)) {
        found.add(i + "=" + in.readInt());
      }
    }
    found.add("|");
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
        "{'id':1,'session_token':2,'session_duration_minutes_and_more':3}; 0=1 1=2 2=3 |",
        " { 'id' : 1 , 'session_token':~2,'session_duration_minutes_and_more':3 } ;"
            + " 0=1 | 1=2 2=3",
        "{'id' :1,'session_token'~  : 2,~'session_duration_minutes_and_more':3 } ;"
            + " 0=1 1=2 2=3 |",
        "{ 'id': 1,~  'session_token': 2,~  'session_duration_minutes_and_more': 3~};"
            + " 0=1 1=2 2=3 |",
        "{'session_token':2,'id':1,'session_duration_minutes_and_more':3}; 1=2 | 0=1 2=3",
        "{'i\\u0064':1,'session_token':2,'session_duration_minutes_and_more':3}; | 0=1 1=2 2=3",
        "{'session_duration_minutes_and_more':3,'session_token':2,'id':1}; 2=3 | 1=2 0=1",
        "{'id':1,'x':9,'session_token':2,'session_duration_minutes_and_more':3};"
            + " 0=1 | -2=9 1=2 2=3"
      })
  void findsEachNameInOneOfBothWays(String json, String expected) {
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
      assertThatThrownBy(() -> found(json)).isInstanceOf(RuntimeException.class);
      assertThatThrownBy(() -> found(json)).isNotInstanceOf(IndexOutOfBoundsException.class);
    }
  }
}
