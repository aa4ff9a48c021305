package io.stytchschemas.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.json.JsonReader.Mode;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Strings with a format: those of RFC 3339 are read and written strictly. */
class TimesTest {
  private static JsonReader reader(String text) {
    return JsonReader.of(("\"" + text + "\"").getBytes(UTF_8), Mode.STRICT);
  }

  private static String written(Consumer<JsonWriter> value) {
    JsonWriter out = JsonWriter.create();
    value.accept(out);
    String json = new String(out.toByteArray(), UTF_8);
    return json.substring(1, json.length() - 1);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-02T03:04:05Z, 2024-01-02T03:04:05Z",
    "2024-01-02t03:04:05z, 2024-01-02T03:04:05Z",
    "2024-02-29T23:59:59.5Z, 2024-02-29T23:59:59.5Z",
    "2024-01-02T03:04:05.123456789+01:00, 2024-01-02T03:04:05.123456789+01:00",
    "2024-01-02T03:04:05.1234567890000-18:00, 2024-01-02T03:04:05.123456789-18:00",
    "2024-01-02T03:04:05-00:00, 2024-01-02T03:04:05Z",
    "0000-01-01T00:00:00+05:30, 0000-01-01T00:00:00+05:30",
    "2024-01\\u002d02T03:04:05Z, 2024-01-02T03:04:05Z"
  })
  void readsDateTimes(String text, String expected) {
    OffsetDateTime value = reader(text).readDateTime();
    assertThat(value).isEqualTo(OffsetDateTime.parse(expected));
    assertThat(written(out -> out.write(value))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024-01-02",
        "2024-01-02T03:04Z",
        "2024-01-02T03:04:05",
        "2024-01-02 03:04:05Z",
        "2024-13-02T03:04:05Z",
        "2023-02-29T03:04:05Z",
        "2024-01-02T24:00:00Z",
        "2024-01-02T03:60:05Z",
        "2024-01-02T03:04:60Z",
        "2024-01-02T03:04:05.Z",
        "2024-01-02T03:04:05.1234567891Z",
        "2024-01-02T03:04:05+1:00",
        "2024-01-02T03:04:05+19:00",
        "2024-01-02T03:04:05+01:60",
        "2024-01-02T03:04:05+0100",
        "2024-01-02T03:04:05ZZ",
        "+2024-01-02T03:04:05Z",
        "2024-1-02T03:04:05Z",
        "2024-01-02T03:04:05+18:01",
        "2024-01-02Té3:04:05Z",
        "x024-01-02T03:04:05Z",
        "2024-01-02T03-04-05Z",
        "2016-12-31T23:59:60Z"
      })
  void failsForWhatIsNoDateTime(String text) {
    assertThatThrownBy(() -> reader(text).readDateTime()).isInstanceOf(BindingFailure.class);
  }

  @Property
  void dateTimesRoundTrip(
      @ForAll @LongRange(min = -62_167_219_200L, max = 253_402_300_799L) long second,
      @ForAll @IntRange(max = 999_999_999) int nano,
      @ForAll @IntRange(min = -17 * 60, max = 17 * 60) int minutes) {
    OffsetDateTime value =
        java.time.Instant.ofEpochSecond(second, nano)
            .atOffset(ZoneOffset.UTC)
            .withOffsetSameLocal(ZoneOffset.ofTotalSeconds(minutes * 60));
    assertThat(reader(written(out -> out.write(value))).readDateTime()).isEqualTo(value);
    OffsetTime time = value.toOffsetTime();
    assertThat(reader(written(out -> out.write(time))).readTime()).isEqualTo(time);
    LocalDate date = value.toLocalDate();
    assertThat(reader(written(out -> out.write(date))).readDate()).isEqualTo(date);
  }

  @Test
  void readsDatesAndTimes() {
    assertThat(reader("2024-02-29").readDate()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(reader("23:59:59.25+02:00").readTime())
        .isEqualTo(OffsetTime.of(23, 59, 59, 250_000_000, ZoneOffset.ofHours(2)));
    for (String date :
        new String[] {
          "2024-02-30",
          "2024-2-1",
          "20240201",
          "2024-02-01Z",
          "02",
          "2024_02-01",
          "2024-02_01",
          "2024-00-01",
          "2024-01-00",
          "20x4-01-01"
        }) {
      assertThatThrownBy(() -> reader(date).readDate()).isInstanceOf(BindingFailure.class);
    }
    for (String time :
        new String[] {
          "12:00:00",
          "12:00Z",
          "1:00:00Z",
          "12:00:00,5Z",
          "",
          "Z",
          "12-00:00Z",
          "12:00-00Z",
          "1x:00:00Z",
          "12:x0:00Z",
          "12:00:x0Z",
          "12:00:00X",
          "12:00:00*01:00",
          "12:00:00+x1:00",
          "12:00:00+01:x0",
          "23:59:60Z"
        }) {
      assertThatThrownBy(() -> reader(time).readTime()).isInstanceOf(BindingFailure.class);
    }
  }

  @Test
  void refusesToWriteWhatRfc3339HasNoFormFor() {
    LocalTime noon = LocalTime.NOON;
    OffsetTime odd = OffsetTime.of(noon, ZoneOffset.ofHoursMinutesSeconds(1, 0, 30));
    assertThatThrownBy(() -> written(out -> out.write(odd)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> written(out -> out.write(LocalDate.of(10_000, 1, 1))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> written(out -> out.write(LocalDate.of(-1, 1, 1))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> written(out -> out.write(Duration.ofSeconds(-1))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "P3DT4H5M6S, 273906",
    "PT36H, 129600",
    "P1W, 604800",
    "PT0S, 0",
    "P0D, 0",
    "PT1H5S, 3605",
    "PT000000000000000000000000000001S, 1",
    "P10D, 864000"
  })
  void readsDurations(String text, long seconds) {
    Duration value = reader(text).readDuration();
    assertThat(value).isEqualTo(Duration.ofSeconds(seconds));
    assertThat(reader(written(out -> out.write(value))).readDuration()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "P1D, P1D",
    "P30D, P30D",
    "P1W, P7D",
    "PT36H, PT36H",
    "PT15M, PT15M",
    "PT90S, PT1M30S",
    "P0D, PT0S",
    "PT1H5S, PT1H0M5S",
    "PT1H0M0.5S, PT1H0M0.5S",
    "PT10S, PT10S",
    // A Duration tells neither from the other: that needs the text itself.
    "PT24H, P1D",
    "P1DT12H, PT36H"
  })
  void writesDaysAsDays(String read, String written) {
    Duration value = reader(read).readDuration();
    assertThat(written(out -> out.write(value))).isEqualTo(written);
  }

  @Test
  void manyTimesAreWrittenWithCommasBetweenThem() {
    List<Consumer<JsonWriter>> values =
        List.of(
            out -> out.write(OffsetDateTime.parse("2024-01-02T03:04:05.123456789+01:00")),
            out -> out.write(LocalDate.of(2024, 1, 2)),
            out -> out.write(OffsetTime.parse("03:04:05Z")),
            out -> out.write(Duration.ofDays(1)));
    JsonWriter out = JsonWriter.create();
    out.beginArray();
    for (int i = 0; i < 2000; i++) {
      values.forEach(value -> value.accept(out));
    }
    out.endArray();
    String four = "\"2024-01-02T03:04:05.123456789+01:00\",\"2024-01-02\",\"03:04:05Z\",\"P1D\"";
    assertThat(new String(out.toByteArray(), UTF_8))
        .isEqualTo("[" + four + ("," + four).repeat(1999) + "]");
  }

  @Test
  void durationsKeepNanoseconds() {
    Duration value = Duration.ofSeconds(1, 5);
    assertThat(written(out -> out.write(value))).isEqualTo("PT1.000000005S");
    assertThat(reader("PT1.000000005S").readDuration()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "P",
        "PT",
        "P1",
        "1D",
        "P1Y",
        "P1M",
        "P1DT",
        "PT1D",
        "P1H",
        "PT1S1M",
        "P1W1D",
        "-P1D",
        "P-1D",
        "pt1s",
        "PT1.5H",
        "PT.5S",
        "PT1.S",
        "PT1.1234567890S",
        "P1DT1",
        "PT1H1H",
        "P99999999999999999999D",
        "PT99999999999999999999S",
        "P999999999999999999D"
      })
  void failsForWhatIsNoDurationOrHasNoFixedLength(String text) {
    assertThatThrownBy(() -> reader(text).readDuration()).isInstanceOf(BindingFailure.class);
  }

  @Property
  void uuidsRoundTrip(@ForAll long high, @ForAll long low) {
    UUID value = new UUID(high, low);
    assertThat(reader(value.toString()).readUuid()).isEqualTo(value);
    assertThat(reader(value.toString().toUpperCase(java.util.Locale.ROOT)).readUuid())
        .isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1-2-3-4-5",
        "00000000-0000-0000-0000-00000000000",
        "00000000000000000000000000000000",
        "00000000-0000-0000-0000-0000000000000",
        "0000000g-0000-0000-0000-000000000000",
        "{0000000-0000-0000-0000-00000000000}",
        "0000000-00000-0000-0000-000000000000"
      })
  void failsForWhatIsNoUuid(String text) {
    assertThatThrownBy(() -> reader(text).readUuid()).isInstanceOf(BindingFailure.class);
  }

  @Test
  void readsUris() {
    assertThat(reader("https://example.com/a?b#c").readUri())
        .isEqualTo(URI.create("https://example.com/a?b#c"));
    assertThatThrownBy(() -> reader("https://exa mple").readUri())
        .isInstanceOf(BindingFailure.class);
  }
}
