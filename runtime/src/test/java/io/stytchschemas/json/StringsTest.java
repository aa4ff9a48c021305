package io.stytchschemas.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.json.JsonReader.Mode;
import io.stytchschemas.json.text.Utf8;
import java.io.ByteArrayOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StringsTest {
  private static String read(byte[] json) {
    JsonReader in = JsonReader.of(json, Mode.STRICT);
    String text = in.readString();
    in.endDocument();
    return text;
  }

  private static byte[] written(String text) {
    JsonWriter out = JsonWriter.create();
    out.write(text);
    return out.toByteArray();
  }

  /** Any characters, lone surrogates among them, in runs that are long enough for whole words. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> piece =
        Arbitraries.oneOf(
            Arbitraries.strings().withCharRange('a', 'z').ofMaxLength(40),
            Arbitraries.strings().withCharRange('\0', '\u00ff').ofMaxLength(4),
            Arbitraries.strings().withCharRange('\ud7ff', '\ue001').ofMaxLength(3),
            Arbitraries.strings().all().ofMaxLength(5),
            Arbitraries.of("\"", "\\", "?", "??", "\n", "é", "日本", "😀", "\ud800", "\udc00", "/"));
    return piece.list().ofMaxSize(8).map(pieces -> String.join("", pieces));
  }

  @Property(tries = 3_000)
  void stringsRoundTrip(@ForAll("texts") String text) {
    byte[] json = written(text);
    assertThat(read(json)).isEqualTo(text);
    assertThat(JsonReader.of(json, Mode.STRICT).readValue()).isEqualTo(text);
  }

  @Property(tries = 1_000)
  void namesRoundTrip(@ForAll("texts") String text) {
    PropertyName name = PropertyName.of(text);
    PropertyNames names = PropertyNames.of("other" + text, text).keepingOthers();
    JsonWriter out = JsonWriter.create();
    out.beginObject();
    out.name(name);
    out.write(1);
    out.name("x" + text);
    out.write(2);
    out.endObject();
    JsonReader in = JsonReader.of(out.toByteArray(), Mode.STRICT);
    in.beginObject();
    assertThat(in.nextName(names)).isEqualTo(1);
    assertThat(in.readInt()).isEqualTo(1);
    assertThat(in.nextName(names)).isEqualTo(JsonReader.UNKNOWN);
    assertThat(in.nameText()).isEqualTo("x" + text);
    in.skipValue();
    assertThat(in.nextName(names)).isEqualTo(JsonReader.END);
  }

  @Test
  void aSpecialCharacterIsFoundAtEveryPlace() {
    for (int length = 0; length < 40; length++) {
      String plain = "x".repeat(length);
      for (String special :
          new String[] {"\"", "\\", "\u001f", "é", "日", "?", "\ud800", "\u007f"}) {
        for (String rest : new String[] {"", "y", "y".repeat(7), "y".repeat(20)}) {
          String text = plain + special + rest;
          assertThat(read(written(text))).isEqualTo(text);
        }
      }
      for (int c = 0; c < ' '; c++) {
        String raw = "\"" + plain + (char) c + "yyyyyyyyyyyyyyyyy\"";
        assertThatThrownBy(() -> read(raw.getBytes(UTF_8)))
            .isInstanceOf(MalformedJsonException.class)
            .hasMessageContaining("column " + (plain.length() + 2));
      }
      String open = "\"" + plain;
      assertThatThrownBy(() -> read(open.getBytes(UTF_8)))
          .isInstanceOf(MalformedJsonException.class)
          .hasMessageContaining("ends too early");
    }
  }

  @Test
  void loneSurrogatesAreWrittenAsTheirEscapes() {
    assertThat(new String(written("a\ud800b\udc00"), UTF_8)).isEqualTo("\"a\\ud800b\\udc00\"");
    assertThat(new String(written("\ud83d\ude00?é"), UTF_8)).isEqualTo("\"😀?é\"");
    assertThat(new String(written("\b\f\n\r\t\u0001\"\\/"), UTF_8))
        .isEqualTo("\"\\b\\f\\n\\r\\t\\u0001\\\"\\\\/\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\", "\\x", "\\u", "\\u12", "\\u12G4", "\\u 123", "\\U0041", "\\'", "\\0", "\\u+123"
      })
  void refusesWhatIsNoEscape(String escape) {
    byte[] json = ("\"abc" + escape + "\"").getBytes(UTF_8);
    assertThatThrownBy(() -> read(json)).isInstanceOf(MalformedJsonException.class);
    assertThatThrownBy(() -> JsonReader.of(json, Mode.STRICT).skipValue())
        .isInstanceOf(MalformedJsonException.class);
  }

  /** Every sequence of up to four bytes that matter: UTF-8 is what the JDK's decoder says it is. */
  @Test
  void agreesWithTheJdkOnUtf8() {
    int[] bytes = {
      0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
      0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };
    int count = bytes.length;
    for (int i = 0; i < count * count * count * count; i++) {
      byte[] text = {
        (byte) bytes[i % count],
        (byte) bytes[i / count % count],
        (byte) bytes[i / count / count % count],
        (byte) bytes[i / count / count / count]
      };
      boolean valid = !new String(text, UTF_8).contains("\uFFFD");
      assertThat(Utf8.firstFault(text, 0, 4) < 0).isEqualTo(valid);
    }
  }

  @Test
  void refusesBadUtf8WhereverItIs() {
    for (int length = 0; length < 20; length++) {
      for (String around :
          new String[] {"\"%s\"", "{\"%s\":1}", "[\"é%s\"]", "{\"a\":\"\\n%s\"}"}) {
        byte[] json = withBytes(around.replace("%s", "x".repeat(length) + "%s"), 0xED, 0xA0, 0x80);
        assertThatThrownBy(() -> JsonReader.of(json, Mode.STRICT).readValue())
            .isInstanceOf(MalformedJsonException.class)
            .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> JsonReader.of(json, Mode.STRICT).skipValue())
            .isInstanceOf(MalformedJsonException.class)
            .hasMessageContaining("UTF-8");
      }
    }
    String legal = "a\uFFFDb";
    assertThat(read(("\"" + legal + "\\n\"").getBytes(UTF_8))).isEqualTo(legal + "\n");
  }

  private static byte[] withBytes(String json, int... bytes) {
    int at = json.indexOf("%s");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(json.substring(0, at).getBytes(UTF_8));
    for (int b : bytes) {
      out.write(b);
    }
    out.writeBytes(json.substring(at + 2).getBytes(UTF_8));
    return out.toByteArray();
  }
}
