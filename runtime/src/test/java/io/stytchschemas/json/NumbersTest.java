package io.stytchschemas.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.json.JsonReader.Mode;
import io.stytchschemas.json.text.Decimals;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  private static JsonReader reader(String json) {
    return JsonReader.of(json.getBytes(UTF_8), Mode.STRICT);
  }

  private static String written(java.util.function.Consumer<JsonWriter> value) {
    JsonWriter out = JsonWriter.create();
    value.accept(out);
    return new String(out.toByteArray(), UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0", "-0, 0", "7, 7", "-7, -7", "2147483647, 2147483647", "-2147483648, -2147483648",
    "1.0, 1", "1.000000000000000000000000, 1", "1e2, 100", "10e-1, 1", "1.5e1, 15", "-0.0, 0",
    "100000000000000000000e-20, 1", "0e99999999, 0", "0.00e-99999999, 0", "2147483647.0, 2147483647"
  })
  void readsIntegersHoweverTheyAreWritten(String json, int expected) {
    for (String text : new String[] {json, json + " ", json + "\n\n\n\n\n\n\n\n\n\n\n\n"}) {
      JsonReader in = reader(text);
      assertThat(in.readInt()).isEqualTo(expected);
      in.endDocument();
      assertThat(reader(text).readLong()).isEqualTo(expected);
      assertThat(reader(text).readBigInteger()).isEqualTo(BigInteger.valueOf(expected));
      assertThat(reader(text).readBigDecimal()).isEqualByComparingTo(BigDecimal.valueOf(expected));
      assertThat(reader(text).readDouble()).isEqualTo(text.startsWith("-0") ? -0.0 : expected);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2147483648",
        "-2147483649",
        "4294967296",
        "1e10",
        "1e1000",
        "1.5",
        "0.1",
        "1e-1",
        "1e-1000",
        "\"1\"",
        "null",
        "true",
        "[1]",
        "{}",
        "100000000000000000001e-20"
      })
  void failsForWhatIsNoInt(String json) {
    assertThatThrownBy(() -> reader(json).readInt()).isInstanceOf(BindingFailure.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9223372036854775808",
        "-9223372036854775809",
        "18446744073709551616",
        "1e19",
        "92233720368547758070",
        "9223372036854775808.0",
        "922337203685477581e1"
      })
  void failsForWhatIsNoLong(String json) {
    assertThatThrownBy(() -> reader(json).readLong()).isInstanceOf(BindingFailure.class);
    assertThat(reader(json).readBigInteger()).isEqualTo(new BigDecimal(json).toBigIntegerExact());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01", "-01", "-", "+1", ".5", "1.", "1.e1", "1e", "1e+", "0x1", "1_0", "--1", "00", "-a"
      })
  void refusesWhatIsNoNumber(String json) {
    assertThatThrownBy(
            () -> {
              JsonReader in = reader(json);
              Object unused = in.readValue();
              in.endDocument();
            })
        .isInstanceOf(MalformedJsonException.class);
    assertThatThrownBy(
            () -> {
              JsonReader in = reader(json);
              int unused = in.readInt();
              in.endDocument();
            })
        .isInstanceOfAny(MalformedJsonException.class, BindingFailure.class);
  }

  @Property
  void longsRoundTrip(@ForAll long value) {
    String json = written(out -> out.write(value));
    assertThat(json).isEqualTo(Long.toString(value));
    assertThat(reader(json).readLong()).isEqualTo(value);
    assertThat(reader(json).readValue()).isEqualTo(value);
    String scaled = value + ".000e0";
    assertThat(reader(scaled).readLong()).isEqualTo(value);
  }

  @Property
  void intsRoundTrip(@ForAll int value) {
    String json = written(out -> out.write(value));
    assertThat(json).isEqualTo(Integer.toString(value));
    assertThat(reader(json).readInt()).isEqualTo(value);
  }

  @Example
  void theLongestIntegersRoundTrip() {
    for (long value : new long[] {Long.MIN_VALUE, Long.MAX_VALUE, Integer.MIN_VALUE}) {
      assertThat(reader(written(out -> out.write(value))).readLong()).isEqualTo(value);
    }
    assertThat(written(out -> out.write(Integer.MIN_VALUE))).isEqualTo("-2147483648");
    assertThat(reader("-9223372036854775808.0").readLong()).isEqualTo(Long.MIN_VALUE);
    assertThat(reader("922337203685477580e1").readLong()).isEqualTo(9_223_372_036_854_775_800L);
  }

  @Property
  void bigIntegersRoundTrip(@ForAll BigInteger value) {
    String json = written(out -> out.write(value));
    assertThat(reader(json).readBigInteger()).isEqualTo(value);
  }

  @Property(tries = 5_000)
  void doublesRoundTripBitForBit(@ForAll long bits) {
    double value = Double.longBitsToDouble(bits);
    if (!Double.isFinite(value)) {
      assertThatThrownBy(() -> written(out -> out.write(value)))
          .isInstanceOf(IllegalArgumentException.class);
      return;
    }
    String json = written(out -> out.write(value));
    JsonReader in = reader(json);
    assertThat(Double.doubleToRawLongBits(in.readDouble())).isEqualTo(bits);
    assertThat(in.isDoubtful()).isFalse();
    assertThat(reader(json).readValue()).isEqualTo(value);
  }

  @Property(tries = 5_000)
  void decimalsOfFewDigitsAreWrittenAsTheyAre(
      @ForAll @LongRange(min = -9_999_999_999_999_999L, max = 9_999_999_999_999_999L) long digits,
      @ForAll @IntRange(max = 7) int places) {
    double value = BigDecimal.valueOf(digits, places).doubleValue();
    String json = written(out -> out.write(value));
    assertThat(new BigDecimal(json)).isEqualByComparingTo(new BigDecimal(Decimals.shortest(value)));
    assertThat(json).doesNotMatch("-?[0-9]+\\.[0-9]+0");
    assertThat(reader(json).readValue()).isEqualTo(value);
  }

  @Property(tries = 5_000)
  void floatsRoundTripBitForBit(@ForAll int bits) {
    float value = Float.intBitsToFloat(bits);
    if (Float.isFinite(value)) {
      JsonReader in = reader(written(out -> out.write(value)));
      assertThat(Float.floatToRawIntBits(in.readFloat())).isEqualTo(bits);
      assertThat(in.isDoubtful()).isFalse();
    }
  }

  @Property(tries = 5_000)
  void decimalsAreRoundedAsTheJdkRounds(
      @ForAll long digits, @ForAll @IntRange(min = -340, max = 310) int exponent) {
    String json = digits + "e" + exponent;
    double expected = Double.parseDouble(json);
    if (Double.isInfinite(expected)) {
      assertThatThrownBy(() -> reader(json).readDouble()).isInstanceOf(BindingFailure.class);
    } else {
      JsonReader in = reader(json);
      assertThat(in.readDouble()).isEqualTo(expected);
      BigDecimal shortest = new BigDecimal(Decimals.shortest(expected));
      assertThat(in.isDoubtful()).isEqualTo(shortest.compareTo(new BigDecimal(json)) != 0);
    }
    float nearest = Float.parseFloat(json);
    if (Float.isFinite(nearest)) {
      assertThat(reader(json).readFloat()).isEqualTo(nearest);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, false",
    "0.30000000000000004, false",
    "0.300000000000000040, false",
    "0.1000000000000000055, true",
    "9007199254740993, true",
    "9007199254740992, false",
    "5e-324, true",
    "4.9e-324, false",
    "1e-400, true",
    "0, false",
    "0.0e10, false",
    "123456789012345678, true",
    "1e22, false",
    "100000000000000000000000, false"
  })
  void tellsWhetherADoubleIsTheNumberThatWasWritten(String json, boolean inexact) {
    JsonReader in = reader(json);
    double unused = in.readDouble();
    assertThat(in.isDoubtful()).isEqualTo(inexact);
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, false",
    "0.100000001, true",
    "16777216, false",
    "16777217, true",
    "1.4e-45, false",
    "1e-45, true",
    "1e-400, true",
    "0.0e10, false",
    "123456789, true",
    "1e10, false"
  })
  void tellsWhetherAFloatIsTheNumberThatWasWritten(String json, boolean inexact) {
    JsonReader in = reader(json);
    float unused = in.readFloat();
    assertThat(in.isDoubtful()).isEqualTo(inexact);
  }

  @ParameterizedTest
  @CsvSource({
    "1, java.lang.Long",
    "-0, java.lang.Long",
    "9223372036854775808, java.math.BigInteger",
    "1.0, java.lang.Double",
    "-0.0, java.lang.Double",
    "1e2, java.lang.Double",
    "0.1, java.lang.Double",
    "0.10000000000000001, java.math.BigDecimal",
    "1e400, java.math.BigDecimal",
    "1e-400, java.math.BigDecimal",
    "5e-324, java.math.BigDecimal",
    "9007199254740993.0, java.math.BigDecimal",
    "9007199254740993e0, java.lang.Long",
    "123456789012345, java.lang.Long",
    "1234567890123456, java.lang.Long",
    "0.1234567890123456, java.lang.Double",
    "12345678.90123456, java.lang.Double"
  })
  void givesPlainNumbersThatLoseNothing(String json, Class<?> type) {
    Object value = reader(json).readValue();
    assertThat(value).isExactlyInstanceOf(type);
    String text = value instanceof Double d ? Decimals.shortest(d) : value.toString();
    assertThat(new BigDecimal(text)).isEqualByComparingTo(new BigDecimal(json));
    assertThat(reader(written(out -> out.writeValue(value))).readValue()).isEqualTo(value);
  }
}
