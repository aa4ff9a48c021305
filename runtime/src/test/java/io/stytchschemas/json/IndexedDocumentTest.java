package io.stytchschemas.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.MalformedJsonException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The index; that it agrees with the reader is asked by {@link DifferentialTest}, too. */
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
    assertThat(document.room()).isLessThanOrEqualTo(DocumentPool.KEPT);
  }

  @Test
  void givesEachThreadItsOwn() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(32);
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
    threads.shutdown();
  }
}
