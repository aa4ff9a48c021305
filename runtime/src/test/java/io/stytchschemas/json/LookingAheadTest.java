package io.stytchschemas.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.json.JsonReader.Mode;
import io.stytchschemas.json.document.IndexedDocument;
import org.junit.jupiter.api.Test;

/** What is looked up before it is read, and what is read in vain, leaves the reader as it was. */
class LookingAheadTest {
  private static final PropertyNames NAMES =
      PropertyNames.of("id", "session_token", "größe", "a\"b").keepingOthers();

  private static JsonReader reader(String json) {
    return JsonReader.of(json.getBytes(UTF_8), Mode.STRICT);
  }

  @Test
  void peeksWithoutMoving() {
    JsonReader in =
        reader("{\"id\":{\"x\":{\"type\":\"no\"},\"ty\\u0070e\":\"yes\",\"n\":1},\"größe\":0}");
    PropertyName type = PropertyName.of("type");
    in.beginObject();
    assertThat(in.nextName(NAMES)).isZero();
    assertThat(in.peekString(type)).isEqualTo("yes");
    assertThat(in.peekString(PropertyName.of("n"))).isNull();
    assertThat(in.peekString(PropertyName.of("none"))).isNull();
    in.skipValue();
    assertThat(in.nextName(NAMES)).isEqualTo(2);
    assertThat(in.peekString(type)).isNull();
    in.skipValue();
    assertThat(in.nextName(NAMES)).isEqualTo(JsonReader.END);
    in.endDocument();
  }

  /** What is deep is looked up in the index: searches in the document do not begin anew by that. */
  @Test
  void peeksInWhatIsDeepWithoutMoving() {
    int depth = 40;
    byte[] json =
        ("{\"id\":".repeat(depth) + "{\"type\":\"deep\"}" + "}".repeat(depth)).getBytes(UTF_8);
    try (IndexedDocument document = IndexedDocument.of(json)) {
      JsonReader in = JsonReader.ofValid(document);
      assertThat(document.steps().take(5)).isTrue();
      int left = document.steps().left();
      for (int i = 0; i < depth; i++) {
        in.beginObject();
        assertThat(in.nextName(NAMES)).isZero();
      }
      assertThat(in.peekString(PropertyName.of("type"))).isEqualTo("deep");
      assertThat(in.peekString(PropertyName.of("id"))).isNull();
      assertThat(document.steps().left()).isEqualTo(left);
    }
  }
}
