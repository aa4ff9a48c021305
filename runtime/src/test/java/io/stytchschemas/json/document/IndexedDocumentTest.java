package io.stytchschemas.json.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.json.Limits;
import io.stytchschemas.json.RandomJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The index; that it agrees with the reader is asked by {@code DifferentialTest}, too. */
class IndexedDocumentTest {
  private static byte[] bytes(String json) {
    return json.getBytes(UTF_8);
  }

  @Test
  void hasARowForEachValueAndEachName() {
    try (IndexedDocument document =
        IndexedDocument.of(bytes(" {\"a\": [1, 2.5], \"b\\u0063\": null} "))) {
      assertThat(document.rows()).isEqualTo(7);
      assertThat(document.kind(0)).isEqualTo(IndexedDocument.OBJECT);
      assertThat(document.string(1)).isEqualTo("a");
      assertThat(document.kind(2)).isEqualTo(IndexedDocument.ARRAY);
      assertThat(document.count(2)).isEqualTo(2);
      assertThat(document.next(2)).isEqualTo(5);
      assertThat(document.kind(3)).isEqualTo(IndexedDocument.INTEGER);
      assertThat(document.kind(4)).isEqualTo(IndexedDocument.DECIMAL);
      assertThat(document.hasEscapes(1)).isFalse();
      assertThat(document.hasEscapes(5)).isTrue();
      assertThat(document.string(5)).isEqualTo("bc");
      assertThat(document.kind(6)).isEqualTo(IndexedDocument.NULL);
      assertThat(new String(document.bytes(), document.start(2), 8, UTF_8)).isEqualTo("[1, 2.5]");
      assertThat(document.end(2)).isEqualTo(document.start(2) + 8);
    }
  }

  @Test
  void findsTheRowOfAValueByItsFirstByte() {
    String json = "{\"a\":[1,\"x\",{}],\"b\": \"y\"}";
    try (IndexedDocument document = IndexedDocument.of(bytes(json))) {
      assertThat(document.rowAt(0)).isZero();
      assertThat(document.rowAt(json.indexOf("[1"))).isEqualTo(2);
      assertThat(document.rowAt(json.indexOf("1"))).isEqualTo(3);
      assertThat(document.rowAt(json.indexOf("\"x"))).isEqualTo(4);
      assertThat(document.rowAt(json.indexOf("{}"))).isEqualTo(5);
      assertThat(document.rowAt(json.indexOf("\"y"))).isEqualTo(7);
      for (int offset : new int[] {2, json.indexOf(","), json.indexOf("y"), json.length()}) {
        assertThatIllegalArgumentException().isThrownBy(() -> document.rowAt(offset));
      }
    }
  }

  @Test
  void refusesAsTheReaderDoes() {
    String deep = "[".repeat(Limits.DEPTH + 1);
    StringBuilder many = new StringBuilder("{");
    for (int i = 0; i < 50; i++) {
      many.append("\"n").append(i % 49).append("\":1,");
    }
    for (String json :
        List.of(
            "",
            " ",
            "{",
            "[1,]",
            "{\"a\":1,}",
            "{\"a\" 1}",
            "{\"a\":1 \"b\":2}",
            "[1 2]",
            "nul",
            "tru",
            "+1",
            "-",
            "01",
            "1.",
            "1e",
            "1e2000",
            "\"",
            "\"\t\"",
            "\"\\x\"",
            "\"\\u12\"",
            "{\"a\":1,\"a\":2}",
            "{\"a\":1,\"\\u0061\":2}",
            "1 1",
            "{1:2}",
            "{a\":1}",
            "{\"a\":1,b\":2}",
            "[}",
            deep,
            many + "\"x\":1}",
            "\"" + "x".repeat(10) + "\u0000\"",
            "1".repeat(Limits.NUMBER + 1))) {
      IndexedJson.check(bytes(json));
      assertThatThrownBy(() -> IndexedDocument.of(bytes(json)).close())
          .as(json)
          .isInstanceOf(MalformedJsonException.class);
    }
    IndexedJson.check(new byte[] {'"', (byte) 0xC0, (byte) 0x80, '"'});
  }

  @Test
  void findsANameThatComesTwiceHoweverManyComeBetween() {
    String value = "[{\"x\":1},{\"x\":{\"twice\":[2]}}]";
    for (int between = 0; between < 90; between++) {
      StringBuilder names = new StringBuilder();
      for (int i = 0; i < between; i++) {
        names.append(",\"n").append(i).append("\":").append(i % 3 == 0 ? value : "true");
      }
      for (String again : List.of("twice", "tw\\u0069ce")) {
        String json = "{\"twice\":" + value + names + ",\"" + again + "\":0}";
        assertThatThrownBy(() -> IndexedDocument.of(bytes(json)).close())
            .as(json)
            .isInstanceOf(MalformedJsonException.class)
            .hasMessageContaining("a property name comes twice in one object");
        IndexedJson.check(bytes(json));
        IndexedJson.check(bytes("{\"o\":{\"twice\":" + value + names + "},\"twice\":0}"));
      }
    }
  }

  @Test
  void tellsNamesApartThatBeginAndEndAlike() {
    StringBuilder json = new StringBuilder("{");
    for (int i = 0; i < 100; i++) {
      json.append(i == 0 ? "" : ",").append("\"beginning").append((char) ('0' + i / 10));
      json.append((char) ('0' + i % 10)).append("the end of it\":1");
      IndexedJson.check(bytes(json + "}"));
      IndexedJson.check(bytes(json + ",\"beginning00the end of it\":2}"));
    }
    try (IndexedDocument document = IndexedDocument.of(bytes(json + "}"))) {
      NameTable names = NameTable.of(List.of("beginning07the end of it"));
      assertThat(names.find(document, 15)).isZero();
      assertThat(names.find(document, 17)).isEqualTo(-1);
    }
  }

  @Test
  void findsNamesAndTextsHoweverTheyAreWritten() {
    List<String> texts =
        List.of("", "?", "\uD800", "ab", "eight by", "sixteen bytes, y", "\u00e9t\u00e9");
    NameTable table = NameTable.of(texts);
    for (int i = 0; i < texts.size(); i++) {
      StringBuilder escaped = new StringBuilder();
      texts.get(i).chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
      String plain = i == 2 ? escaped.toString() : texts.get(i);
      for (String text : List.of(plain, escaped.toString())) {
        try (IndexedDocument document =
            IndexedDocument.of(bytes("{\"" + text + "\":\"" + text + "\"}"))) {
          for (String other : texts) {
            boolean same = other.equals(texts.get(i));
            assertThat(document.isText(1, other)).as(text + " and " + other).isEqualTo(same);
            assertThat(document.isText(1, other + 'b')).isFalse();
          }
          assertThat(table.find(document, 1)).as(text).isEqualTo(i);
          assertThat(table.findText(document, 2)).as(text).isEqualTo(i);
        }
      }
    }
    try (IndexedDocument other = IndexedDocument.of(bytes("{\"\\ud801\":\"abc\"}"))) {
      assertThat(table.find(other, 1)).isEqualTo(-1);
      assertThat(table.findText(other, 2)).isEqualTo(-1);
    }
    try (IndexedDocument mark = IndexedDocument.of(bytes("{\"?\":\"?\"}"))) {
      NameTable half = NameTable.of(List.of("\uD800"));
      assertThat(half.find(mark, 1)).isEqualTo(-1);
      assertThat(half.findText(mark, 2)).isEqualTo(-1);
    }
  }

  @Test
  void keepsNothingOfADocument() {
    IndexedDocument document = IndexedDocument.of(bytes("[\"secret\", \"s\\u0065cret\"]"));
    assertThat(document.string(2)).isEqualTo("secret");
    document.close();
    assertThat(document.bytes()).isEmpty();
    assertThat(document.rows()).isZero();
    document.close();
  }

  @Test
  void keepsNoMoreRoomThanItShould() {
    IndexedDocument document = IndexedDocument.of(bytes("[" + "1,".repeat(1_000_000) + "1]"));
    assertThat(document.rows()).isEqualTo(1_000_002);
    document.close();
    assertThat(document.room()).isLessThanOrEqualTo(IndexedDocument.KEPT);
  }

  @Test
  void keepsNothingOfWhatWasWorkedOut() {
    IndexedDocument document = IndexedDocument.of(bytes("[]"));
    long[] scratch = document.scratch(2 * IndexedDocument.KEPT);
    Arrays.fill(scratch, 7);
    assertThat(document.scratch(3)).isSameAs(scratch);
    document.close();
    assertThat(scratch).containsOnly(0);
    assertThat(document.room()).isLessThanOrEqualTo(IndexedDocument.KEPT);
  }

  @Test
  void givesEachThreadItsOwn() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(32);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 32; i++) {
        long seed = i;
        all.add(
            threads.submit(
                () -> {
                  RandomJson documents = new RandomJson(seed);
                  for (int n = 0; n < 300; n++) {
                    IndexedJson.check(documents.broken());
                  }
                }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
