package io.stytchschemas.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.IDN;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StandardFormatTest {
  /** Every case of the suite; none is left out. */
  @TestFactory
  Stream<DynamicTest> suite() throws IOException {
    Path folder = SuiteCases.folder().map(draft -> draft.resolve("optional/format")).orElse(null);
    assumeTrue(folder != null, "the JSON-Schema-Test-Suite is not at hand");
    List<Path> files;
    try (Stream<Path> listed = Files.list(folder)) {
      files = listed.filter(file -> !file.endsWith("unknown.json")).sorted().toList();
    }
    return files.stream()
        .flatMap(file -> SuiteCases.strings(file).stream())
        .map(
            test ->
                dynamicTest(
                    test.name(),
                    () ->
                        assertThat(allows((String) test.schema().get("format"), test.text()))
                            .isEqualTo(test.valid())));
  }

  @Test
  void datesAndTimes() {
    accepts("date", "2024-02-29", "0000-01-01", "9999-12-31");
    refuses("date", "2023-02-29", "2023-04-31", "2023-13-01", "2023-1-1", "2023-01-01Z", "");
    accepts("time", "00:00:00Z", "23:59:60z", "12:00:00.123456789123+14:00", "22:59:60-01:00");
    refuses("time", "24:00:00Z", "12:00:00", "12:00Z", "12:00:00.Z", "12:00:00+1400", "12:00:60Z");
    refuses("time", "23:59:61Z", "12:00:00+24:00", "12:00:00+00:60", "23:59:60+00:01");
    accepts("date-time", "2024-02-29T00:00:00Z", "1990-12-31t23:59:60z");
    refuses("date-time", "2024-02-29 00:00:00Z", "2024-02-30T00:00:00Z", "2024-02-29T00:00:00");
    accepts("duration", "P1Y2M3DT4H5M6S", "PT0S", "P52W", "P1M", "PT1M", "P1YT1S", "P2M1DT5M1S");
    accepts("duration", "P" + "9".repeat(40) + "D");
    refuses("duration", "P", "PT", "P1", "P1DT", "PW", "P1W2D", "PT1H2S", "p1d", "P1.5D", "1D");
    refuses("duration", "P1Y2D", "PT1.5S", "P1WT1H", "P1D1W", "P1W1W", "PTT1S", "P1DTT1S", "P1S");
  }

  @Test
  void emails() {
    accepts("email", "a@b", "a.b+c@d-e.f", "\"a\\\"@b\"@c", "a@[1.2.3.4]", "a@[ipv6:::1]");
    accepts("email", "a@[tag:content]", "\"\"@a");
    refuses("email", "a", "@a", "a@", "a@-b", "a@b-", "a@b-.c", "a@b.-c", "a@b..c", "a@b.", "a@[]");
    refuses("email", "\u00e9@a", "a@\u00e9", "\"a@b", "\"a\\", "\"\n\"@a", "a@[1.2.3]", "a@[-:x]");
    accepts("idn-email", "\u00e9@\u00e9", "\uD835\uDD4F@a.\uD835\uDD4F", "\"\u00e9\"@a");
    refuses("idn-email", "\uD835@a", "a@\uDD4F", "a@-\u00e9", "\uDD4F@a", "a@b\uD835", "\"\n\"@a");
    accepts("email", "\" ~\"@a", "a@[tag:!Z^~]", "a@[IPv6:1::]");
    refuses("email", "a b", "a,b", "\"a\"b", "\"\u00e9\"@a", "\"\u007f\"@a", "\"\\\n\"@a");
    refuses(
        "email", "a@[1.2.3.44", "a@[1.2.3.4]x", "a@[IPv6:1]", "a@[tag:]", "a@[:x]", "a@[t_g:x]");
    refuses("email", "a@[t:a b]", "a@[t:[]", "a@[t:\\]", "a@[t:]]", "a@[t:\u007f]");
    accepts("idn-email", "\u0080@a");
    // RFC 6531 leaves alone what may follow a backslash.
    refuses("idn-email", "\"\\\u00e9\"@a");
  }

  @Test
  void hostNames() {
    String label = "a".repeat(63);
    accepts("hostname", label + "." + label + "." + label + "." + "a".repeat(61), "xn--bcher-kva");
    refuses(
        "hostname", label + "." + label + "." + label + "." + "a".repeat(62), "a..b", "b\u00fc");
    refuses("hostname", "xn--", "xn--a", "xn--ZCA-", "-a", "a-", "a.-b", "a_b");
    accepts("idn-hostname", "b\u00fccher.example", "XN--BCHER-KVA", "\u05d0\u05d1", "Example.COM");
    accepts("idn-hostname", "\u0131\u0131", "\u0915\u094d\u200d", "\u00df");
    accepts("idn-hostname", "\u13e3\u13b3\u13a9", "\u13f5");
    refuses("idn-hostname", "\uabb3\uab83\uab79", "\u13fd");
    refuses("idn-hostname", "B\u00fccher", "\u00e9\u2028", "a\u0301", "\u1100\u1161", "\uD835");
    refuses("idn-hostname", "\u0627\u200c\u0628", "\u0628\u200ca", "\u0621\u200c\u0628", "\u1f80");
    accepts("idn-hostname", "\u0628\u064b\u200c\u064b\u0627");
    // More than a code point can be, and more than is counted.
    refuses("hostname", "xn--99999a", "xn--" + "9".repeat(20), "xn---bcher-kva");
  }

  /** RFC 3492, 7.1, as far as IDNA has these labels. */
  @Test
  void samplesOfPunycode() {
    for (String sample :
        List.of(
            "ihqwcrb4cv8a8dqg056pqjye",
            "ihqwctvzc91f659drss3x8bo0yb",
            "Proprostnemluvesky-uyb24dma41a",
            "4dbcagdahymbxekheh6e0a7fei0b",
            "i1baa7eci9glrd9b2ae1bj0hfcgg6iyaf8o0a1dig0cd",
            "n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa",
            "b1abfaaepdrnnbgefbaDotcwatmq2g4l",
            "PorqunopuedensimplementehablarenEspaol-fmd56a",
            "TisaohkhngthchnitingVit-kjcr8268qyxafd2f1b9g",
            "3B-ww4c5e180e575a65lsy2b",
            "2-u9tlzr9756bt3uc0v",
            "de-jg4avhby1noc0d",
            "d9juau41awczczp")) {
      accepts("hostname", "xn--" + sample);
    }
  }

  @Test
  void internationalLabels() {
    accepts("idn-hostname", "a-z09\u00e9");
    refuses("idn-hostname", "-\u00e9", "\u00e9-", "\u00e9_", "\u0628\u0640\u0628");
    String longest = "\u00fc" + "a".repeat(55);
    assertThat(IDN.toASCII(longest)).hasSize(63);
    accepts("idn-hostname", longest);
    refuses("idn-hostname", longest + "a");
    // RFC 5892, 2.3, 2.4 and 2.9
    refuses("idn-hostname", "a\u034f", "\u1780\u17b4", "\u1820\u180b", "a\u20d0", "a\ufe00");
    refuses("idn-hostname", "a\uD834\uDD65", "a\uDB40\uDD00", "\u1100", "\ua960", "\ud7b0");
    // RFC 5892, A.1: letters that join, on both sides
    accepts("idn-hostname", "\u1820\u200c\u1820");
    refuses("idn-hostname", "a\u200c\u1820", "\u1820\u200ca", "\u1810\u200c\u1820");
    refuses("idn-hostname", "\u0710\u200c\u0712", "\u0628\u200c\u08ad", "\u0861\u200c\u0862");
    accepts("idn-hostname", "\u0712\u200c\u0710", "\u0628\u200c\u08aa", "\u0712\u200c\u0712");
    for (String before : "\u08aa \u08ab \u08ac \u0716 \u072f \u074d".split(" ")) {
      refuses("idn-hostname", before + "\u200c\u0628");
    }
    refuses("idn-hostname", "\u200c\u0628", "\u0628\u200c", "\u0628\u200c\u0621");
    // RFC 5892, A.8 and A.9
    accepts("idn-hostname", "\u0628\u0660\u0669", "\u0628\u06f0\u06f9");
    refuses("idn-hostname", "\u0628\u0660\u06f9", "\u0628\u06f0\u0669", "a\u0660", "\u0660\u06f0");
  }

  /** RFC 5893, section 2. */
  @Test
  void namesFromRightToLeft() {
    accepts("idn-hostname", "\u05d0\u05b0", "a.\u05d0", "a1.\u05d0", "1a", "\u30a2\u30fb");
    accepts("idn-hostname", "\u30a2\u30fb\u30a2.\u05d0", "\uD802\uDE00\uD802\uDE3F");
    refuses("idn-hostname", "1a.\u05d0", "\u30a2\u30fb.\u05d0", "a\u05d0a", "\u0660\u0628");
    refuses("idn-hostname", "\uD802\uDE00\uD802\uDE3F\u200c");
  }

  @Test
  void addresses() {
    accepts("ipv4", "0.0.0.0", "255.255.255.255");
    refuses("ipv4", "256.0.0.0", "01.0.0.0", "1.1.1", "1.1.1.1.1", "1.1.1.", "1.1.1.1000");
    accepts("ipv6", "::", "::1", "1::", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8");
    accepts("ipv6", "1:2:3:4:5:6:1.2.3.4", "::1.2.3.4", "1::8");
    refuses("ipv6", "", ":", ":::", "1", "1:", "1:2:3:4:5:6:7:8::", "1::2::3", "12345::", "::g");
    refuses("ipv6", "1:2:3:4:5:6:7:1.2.3.4", "::1.2.3.4:1", "1:2:3:4:5:6:7:8:9", "::1%eth0");
    refuses("ipv4", "99999999999.1.1.1", "1,1,1,1", "1.1.1-1");
    refuses("ipv6", "::1:", "::1/1", "1-2-3-4-5-6-7-8");
    accepts("uuid", "00000000-0000-0000-0000-00000000000F");
    refuses("uuid", "00000000-0000-0000-0000-00000000000g", "00000000000000000000000000000000");
  }

  @Test
  void resourceIdentifiers() {
    accepts(
        "uri", "a:", "http://", "a://b:", "a://b:80", "a://[::1]:80/", "a:b:c/d", "a:/", "a:?#");
    accepts("uri", "http://a@b/c;d?e/?:@#f", "a://[v1.a:b]", "a+-.1://%41");
    refuses(
        "uri", "", "a", "1:", ":", "a b:", "a:\u00e9", "a://b:x", "a://[1]", "a://[::1]x", "a:[");
    refuses("uri", "a://[v1.%41]", "a://[v.a]", "a:##", "a://b@c@d", "a:%4", "a://[::1");
    accepts("uri-reference", "", "/", "//", "//a", "a/b:c", "./a:b", "?a", "#a");
    refuses("uri-reference", "a b", "1a:b", "%", "\\", "#a#");
    accepts("iri", "a://\u00e9/\u00e9?\ue000#\u00e9", "a:\uD840\uDC00");
    refuses("iri", "a:\ue000", "a:\uD840", "a:\ufdd0", "a:\uDB40\uDC01", "a:\uD83F\uDFFE");
    accepts("iri-reference", "\u00e9", "//\u00e9:1");
    accepts("uri", "A:", "Z:", "z:", "a:%aF%fA%Af%09");
    refuses("uri", "a:%g0", "a:%0g", "a:%G0", "a:%@0", "a:%`0", "a:?[", "a:#[", "a:?#[");
    refuses("uri", "a://[v1.]", "a://[vg.a]", "a://[v1.\"]");
    for (int c : new int[] {0xA0, 0xD7FF, 0xF900, 0xFDCF, 0xFDF0, 0xFFEF, 0x10000, 0x1FFFD}) {
      accepts("iri", "a:" + Character.toString(c));
    }
    for (int c : new int[] {0xE1000, 0xEFFFD, 0xDFFFD}) {
      accepts("iri", "a:" + Character.toString(c));
    }
    for (int c : new int[] {0x9F, 0xFDEF, 0xFFF0, 0x1FFFE, 0xE0000, 0xE0FFF, 0xEFFFE}) {
      refuses("iri", "a:" + Character.toString(c), "a:?" + Character.toString(c));
    }
    for (int c : new int[] {0xE000, 0xF8FF, 0xF0000, 0xFFFFD, 0x10FFFD}) {
      accepts("iri", "a:?" + Character.toString(c));
      refuses("iri", "a:" + Character.toString(c), "a:#" + Character.toString(c));
    }
    refuses("iri", "a:?\uDBBF\uDFFE", "a:?\uDBFF\uDFFF");
    accepts("uri-template", "", "a{b}", "{+a,b*,c:3}", "{%41.b_}", "\u00e9\ue000", "{?a}{&b}{=c}");
    refuses("uri-template", "{", "}", "{a", "{}", "{a}}", "{a:0}", "{a:12345}", "{a:x}", "{a**}");
    refuses("uri-template", "{:3}", "{a:}", "\u007f", "\n");
    refuses("uri-template", "{.}", "{a.}", "{a b}", "{%4}", "%4", "<", "\uD840", "{{a}}");
  }

  @Test
  void pointers() {
    accepts("json-pointer", "", "/", "//", "/a~0~1", "/%");
    refuses("json-pointer", "a", "#", "/~", "/~2", "/a~");
    accepts("relative-json-pointer", "0", "10/a", "0#", "1+1", "1-10/a", "0+1#");
    refuses("relative-json-pointer", "", "/", "01", "0a", "0##", "#", "0+", "0+0", "0/~");
  }

  @Test
  void longTextsAreNotSlow() {
    List<String> parts =
        List.of("a", "a.", "1:", "/~0", "{a}", "%41", "(", "[", "\"", "\u00e9", "-");
    for (String part : parts) {
      String text = part.repeat(200_000);
      for (StandardFormat format : StandardFormat.values()) {
        assertTimeoutPreemptively(
            Duration.ofSeconds(2), () -> format.allows(text), format.keyword());
      }
    }
  }

  @Property(tries = 300)
  void noTextMakesAFormatFail(@ForAll String text) {
    for (StandardFormat format : StandardFormat.values()) {
      format.allows(text);
      format.allows("xn--" + text);
      format.allows("1" + text + "-01-01T00:00:00Z");
    }
  }

  private static void accepts(String format, String... texts) {
    for (String text : texts) {
      assertThat(allows(format, text)).describedAs("%s: %s", format, text).isTrue();
    }
  }

  private static void refuses(String format, String... texts) {
    for (String text : texts) {
      assertThat(allows(format, text)).describedAs("%s: %s", format, text).isFalse();
    }
  }

  private static boolean allows(String format, String text) {
    return Objects.requireNonNull(StandardFormat.of(format)).allows(text);
  }
}
