package io.stytchschemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.stytchschemas.json.JsonPlaces;
import io.stytchschemas.json.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManyDocumentsTest {
  private static final Schema<Order> SCHEMA =
      GeneratedSchema.direct("#/order", Order.class, new Order.OrderCodec());

  private static final Order ONE = new Order("a", 1, null, null, null);
  private static final Order TWO = new Order("]}\"\\ü\n", 2, 7L, null, null);

  private static List<Document<Order>> read(String json, Layout layout) {
    return SCHEMA.readMany(new ByteArrayInputStream(json.getBytes(UTF_8)), layout).toList();
  }

  @ParameterizedTest
  @EnumSource
  void readsWhatItWrites(Layout layout) {
    for (List<Order> orders : List.of(List.<Order>of(), List.of(ONE), List.of(ONE, TWO, ONE))) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      SCHEMA.writeMany(orders.stream(), out, layout);

      assertThat(read(out.toString(UTF_8), layout))
          .extracting(Document::orThrow)
          .containsExactlyElementsOf(orders);
    }
  }

  @Test
  void writesEachLayout() {
    String one = "{\"token\":\"a\",\"amount\":1}";
    assertThat(written(Layout.LINES)).isEqualTo(one + "\n" + one + "\n");
    assertThat(written(Layout.CONCATENATED)).isEqualTo(one + "\n" + one + "\n");
    assertThat(written(Layout.ARRAY)).isEqualTo("[" + one + ",\n" + one + "]\n");
  }

  private static String written(Layout layout) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SCHEMA.writeMany(Stream.of(ONE, ONE), out, layout);
    return out.toString(UTF_8);
  }

  @Test
  void aFaultFarBehindIsToldAllTheSame() {
    MalformedJsonException fault = new MalformedJsonException("a fault", 1, 7);
    long far = 1L + Integer.MAX_VALUE;

    assertThat(fault.in(far, 3, ""))
        .hasMessage("a fault at line 2147483647, column 9")
        .extracting(MalformedJsonException::line)
        .isEqualTo(Integer.MAX_VALUE);
    assertThat(fault.in(2, far, "").column()).isEqualTo(Integer.MAX_VALUE);
  }

  /** As those of a single document: with LF, CR LF or CR. */
  @ParameterizedTest
  @EnumSource(names = {"CONCATENATED", "ARRAY"})
  void linesAreCountedAsEverywhere(Layout layout) {
    String json = "\r\r\n\n {\"token\"\r:\"a\",\r\n\"amount\":1}\n\r\r";
    String text = layout == Layout.ARRAY ? "[" + json + "," + json + "]" : json + json;
    List<Document<Order>> documents = read(text, layout);

    assertThat(documents).extracting(Document::orThrow).containsExactly(ONE, ONE);
    byte[] array = ("[" + json + "," + json + "]").getBytes(UTF_8);
    for (int i = 0; i < 2; i++) {
      assertThat(documents.get(i).line()).isEqualTo(JsonPlaces.find(array, "/" + i).line());
    }
  }

  @Test
  void aReturnWithinALineIsALineOfItsOwn() {
    String text = "{\"token\":\r\"a\",\"amount\":1}\r\n\r" + json(ONE) + "\n}";
    List<Document<Order>> documents = read(text, Layout.LINES);

    assertThat(documents).extracting(Document::line).containsExactly(1L, 4L, 5L);
    assertThat(documents.get(2).failure()).hasMessageContaining("at line 5, column 1");
  }

  /** As the one document of {@code read} may. */
  @ParameterizedTest
  @EnumSource
  void aStreamMayBeginWithAByteOrderMark(Layout layout) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SCHEMA.writeMany(Stream.of(ONE, TWO), out, layout);
    String json = out.toString(UTF_8);
    for (String mark : List.of("\uFEFF", "\uFEFF \n")) {
      assertThat(read(mark + json, layout)).extracting(Document::orThrow).containsExactly(ONE, TWO);
    }
    assertThat(read("\uFEFF", Layout.LINES)).isEmpty();
    assertThat(read(json + "\uFEFF", layout)).last().extracting(Document::isValid).isEqualTo(false);
    String malformed = layout == Layout.ARRAY ? "[ }" : " }";
    assertThat(read("\uFEFF" + malformed, layout).get(0).failure())
        .hasMessage(read(malformed, layout).get(0).failure().getMessage());
    for (int length = 1; length < 3; length++) {
      byte[] part = Arrays.copyOf("\uFEFF".getBytes(UTF_8), length);
      InputStream in = new SequenceInputStream(new ByteArrayInputStream(part), bytes(json));
      assertThat(SCHEMA.readMany(in, layout).findFirst().orElseThrow().isValid()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s\n%s\n%s", "%s\r\n\r\n \t%s\r\n%s\r\n\n"})
  void aBadLineIsToldWithItsPlaceAndPassedOver(String lines) {
    String text =
        lines.formatted("{\"token\":\"ü\",\"amount\":tru}", "{\"amount\":700}", json(ONE));
    List<Document<Order>> documents = read(text, Layout.LINES);

    assertThat(documents).extracting(Document::number).containsExactly(1L, 2L, 3L);
    MalformedJsonException malformed = (MalformedJsonException) documents.get(0).failure();
    assertThat(malformed.line()).isEqualTo(1);
    assertThat(malformed.column()).isBetween(23, 26);
    SchemaViolationException refused = (SchemaViolationException) documents.get(1).failure();
    assertThat(refused.result().errors())
        .extracting(Violation::instanceLocation)
        .containsExactlyInAnyOrder("", "/amount");
    assertThat(documents.get(1).isValid()).isFalse();
    assertThat(documents.get(1).line()).isEqualTo(text.contains("\r") ? 3 : 2);
    assertThatThrownBy(documents.get(1)::orThrow).isSameAs(refused);
    assertThat(documents.get(2).orThrow()).isEqualTo(ONE);
  }

  @ParameterizedTest
  @EnumSource(names = {"CONCATENATED", "ARRAY"})
  void aViolationDoesNotEndTheStreamAndMalformedTextDoes(Layout layout) {
    String refused = "{\n \"amount\": \"x}\"}";
    String malformed = "\n {\"token\":\n  tru}";
    List<Document<Order>> documents =
        read(
            layout == Layout.ARRAY
                ? "[" + refused + "," + json(TWO) + "," + malformed + "," + json(ONE) + "]"
                : refused + json(TWO) + malformed + json(ONE),
            layout);

    assertThat(documents).hasSize(3);
    assertThat(documents.get(0).failure()).isInstanceOf(SchemaViolationException.class);
    assertThat(documents.get(1).orThrow()).isEqualTo(TWO);
    assertThat(documents.get(1).line()).isEqualTo(2);
    MalformedJsonException failure = (MalformedJsonException) documents.get(2).failure();
    assertThat(failure).hasMessageContaining("what follows it").hasMessageContaining("line 4");
    assertThat(documents.get(2).line()).isEqualTo(3);
    assertThat(failure.line()).isEqualTo(4);
    assertThat(failure.column()).isBetween(3, 6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "7",
        "",
        "[{}",
        "[{},",
        "[{}{}]",
        "[{},]",
        "[{}] {}",
        "[{}]]",
        "[,{}]",
        "[{\"a\":\"",
        "[{}}",
        "[\\"
      })
  void anArrayThatIsNoneEndsWithAFailure(String json) {
    List<Document<Order>> documents = read(json, Layout.ARRAY);
    assertThat(documents).isNotEmpty().noneMatch(Document::isValid);
    assertThat(documents.get(documents.size() - 1).failure())
        .isInstanceOf(MalformedJsonException.class);
    assertThat(documents).hasSizeLessThan(3);
  }

  @Test
  void everyTextIsSplitAsByAPlainSplitter() {
    String bytes = "{}[]\",\\1\n";
    int texts = (int) Math.pow(bytes.length(), 4);
    for (int i = 0; i < texts; i++) {
      StringBuilder json = new StringBuilder();
      for (int rest = i; rest > 0; rest /= bytes.length()) {
        json.append(bytes.charAt(rest % bytes.length()));
      }
      for (Layout layout : Layout.values()) {
        assertThat(read(json.toString(), layout).stream().map(ManyDocumentsTest::outcome).toList())
            .as("%s as %s", json, layout)
            .isEqualTo(PlainSplitter.outcomes(SCHEMA, json.toString(), layout));
      }
    }
  }

  private static String outcome(Document<?> document) {
    return PlainSplitter.outcome(document.line(), document.failure());
  }

  @Test
  void readsLenientlyWhenAsked() {
    InputStream json =
        new ByteArrayInputStream("{\"token\":\"a\",\"amount\":1,\"new\":2}".getBytes(UTF_8));
    assertThat(SCHEMA.readManyLenient(json, Layout.LINES).map(Document::orThrow))
        .containsExactly(ONE);
  }

  @Test
  void readsNoFurtherThanIsAskedForAndKeepsNoDocument() {
    InputStream endless = new Endless((json(TWO) + "\n").getBytes(UTF_8));
    Runtime runtime = Runtime.getRuntime();
    long most = 15_000_000;
    Iterator<Document<Order>> documents = SCHEMA.readMany(endless, Layout.CONCATENATED).iterator();
    System.gc();
    long before = runtime.totalMemory() - runtime.freeMemory();
    for (int i = 1; i <= 300_000; i++) {
      if (documents.next().number() != i) {
        throw new AssertionError(i);
      }
    }
    System.gc();
    assertThat(runtime.totalMemory() - runtime.freeMemory() - before).isLessThan(most);
  }

  @Test
  void aDocumentWithoutEndIsRefusedAndIsTheLast() {
    InputStream endless = new Endless("[".repeat(50_000).getBytes(UTF_8));
    List<Document<Order>> documents = SCHEMA.readMany(endless, Layout.LINES).toList();
    assertThat(documents).hasSize(1);
    assertThat(documents.get(0).failure())
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("more than 100000000 bytes");
  }

  @Test
  void tellsWhereADocumentBeginsThatIsTooLong() {
    InputStream endless = new Endless("[".repeat(50_000).getBytes(UTF_8));
    InputStream json =
        new SequenceInputStream(bytes(json(ONE) + "\n\n " + json(TWO) + "\n\n  "), endless);
    List<Document<Order>> documents = SCHEMA.readMany(json, Layout.CONCATENATED).toList();
    assertThat(documents).hasSize(3);
    assertThat(documents.get(2).line()).isEqualTo(5);
    assertThat(documents.get(2).failure())
        .hasMessageContaining("more than 100000000 bytes")
        .hasMessageContaining("at line 5, column 3");
  }

  @ParameterizedTest
  @EnumSource(names = {"LINES", "CONCATENATED"})
  void spaceBetweenDocumentsIsNone(Layout layout) {
    List<InputStream> parts = new ArrayList<>(List.of(bytes(json(ONE))));
    byte[] space = "\n".repeat(1_000_000).getBytes(UTF_8);
    for (int i = 0; i <= Limits.STREAM / space.length; i++) {
      parts.add(new ByteArrayInputStream(space));
    }
    parts.add(bytes(json(TWO)));
    InputStream json = new SequenceInputStream(Collections.enumeration(parts));
    List<Document<Order>> documents = SCHEMA.readMany(json, layout).toList();
    assertThat(documents).extracting(Document::orThrow).containsExactly(ONE, TWO);
    assertThat(documents.get(1).line()).isGreaterThan(Limits.STREAM);
  }

  @ParameterizedTest
  @EnumSource
  void aStreamThatGivesAByteAtATimeTakesLinearTime(Layout layout) {
    String large = json(new Order("x".repeat(2_000_000), 1, null, null, null));
    String json =
        layout == Layout.ARRAY ? "[" + json(ONE) + "," + large + "]" : json(ONE) + "\n" + large;
    InputStream slow =
        new FilterInputStream(bytes(json)) {
          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            return super.read(into, from, Math.min(1, length));
          }
        };
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), // linear takes a tenth; else minutes
        () -> assertThat(SCHEMA.readMany(slow, layout)).hasSize(2).allMatch(Document::isValid));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  @Test
  void longDocumentsPassTheWindow() {
    Order large = new Order("x".repeat(1_000_000), 1, null, null, null);
    String json = json(large);
    assertThat(read("[" + json + "," + json(ONE) + "," + json + "]", Layout.ARRAY))
        .extracting(Document::orThrow)
        .containsExactly(large, ONE, large);
  }

  @Test
  void aStreamThatFailsFails() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }
        };
    assertThatThrownBy(() -> SCHEMA.readMany(broken, Layout.LINES).toList())
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void laysOutForPeople() {
    assertThat(SCHEMA.writePretty(TWO))
        .isEqualTo(
            """
            {
              "token": "]}\\"\\\\ü\\n",
              "amount": 2,
              "serial": 7
            }""");
    assertThat(Indentation.of("[{},[],[1,{\"a\":[true]}]]".getBytes(UTF_8)))
        .isEqualTo(
            """
            [
              {},
              [],
              [
                1,
                {
                  "a": [
                    true
                  ]
                }
              ]
            ]""");
    assertThat(Indentation.of("\"a\"".getBytes(UTF_8))).isEqualTo("\"a\"");
  }

  private static String json(Order order) {
    return SCHEMA.writeString(order);
  }

  /** The same bytes for ever. */
  private static final class Endless extends InputStream {
    private final byte[] bytes;
    private int next;

    Endless(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      next = next == bytes.length ? 0 : next;
      return bytes[next++] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      int read = Math.min(length, bytes.length);
      for (int i = from; i < from + read; i++) {
        into[i] = (byte) read();
      }
      return read;
    }
  }
}
