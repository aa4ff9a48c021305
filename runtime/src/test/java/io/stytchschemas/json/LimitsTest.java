package io.stytchschemas.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.json.JsonReader.Mode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@link Limits} says holds in every way through the reader, to the last one allowed. */
class LimitsTest {
  private static JsonReader reader(String json) {
    return JsonReader.of(json.getBytes(UTF_8), Mode.STRICT);
  }

  private static void accepts(String json) {
    assertThatCode(() -> reader(json).readValue()).doesNotThrowAnyException();
    assertThatCode(() -> reader(json).skipValue()).doesNotThrowAnyException();
  }

  private static void refuses(String json, String message) {
    assertThatThrownBy(() -> reader(json).readValue())
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining(message);
    assertThatThrownBy(() -> reader(json).skipValue())
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining(message);
  }

  @Test
  void depth() {
    accepts("[".repeat(500) + "]".repeat(500));
    refuses("[".repeat(501) + "]".repeat(501), "500 deep");
    accepts("{\"a\":".repeat(500) + "1" + "}".repeat(500));
    refuses("{\"a\":".repeat(501) + "1" + "}".repeat(501), "500 deep");
    refuses("[".repeat(1_000_000), "500 deep");
  }

  @Test
  void nameLength() {
    accepts("{\"" + "a".repeat(50_000) + "\":1}");
    refuses("{\"" + "a".repeat(50_001) + "\":1}", "50000 bytes");
    refuses("{\"" + "\\u0061".repeat(10_000) + "\":1}", "50000 bytes");
  }

  @Test
  void numberLength() {
    accepts("1".repeat(1_000));
    refuses("1".repeat(1_001), "1000 characters");
    accepts("0." + "1".repeat(998));
    refuses("0." + "1".repeat(999), "1000 characters");
    refuses("0".repeat(2), "zero");
  }

  @Test
  void exponent() {
    for (String number :
        new String[] {
          "1e1000",
          "1e-1000",
          "-9.9e1000",
          "0e999999999999",
          "0.0e-9",
          "1".repeat(30) + "e971",
          "1".repeat(30) + "e-1029"
        }) {
      accepts(number);
    }
    for (String number :
        new String[] {
          "1e1001",
          "1e-1001",
          "10e1000",
          "1e1000000000",
          "1e-99999999999999999999",
          "1".repeat(30) + "e972",
          "1".repeat(30) + "e-1030"
        }) {
      refuses(number, "beyond 1000");
      assertThatThrownBy(() -> reader(number).readInt())
          .isInstanceOf(MalformedJsonException.class)
          .hasMessageContaining("beyond 1000");
    }
  }

  @Test
  void stringLength() {
    byte[] json = new byte[Limits.STRING + 3];
    Arrays.fill(json, (byte) 'x');
    json[0] = '"';
    json[Limits.STRING + 2] = '"';
    assertThatThrownBy(() -> JsonReader.of(json, Mode.STRICT).readString())
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageContaining("100000000 bytes");
    json[50_000_001] = '"';
    assertThat(JsonReader.of(json, Mode.STRICT).readString()).hasSize(50_000_000);
  }

  @Test
  void depthOfWhatIsWritten() {
    Map<String, Object> cyclic = new HashMap<>();
    cyclic.put("self", cyclic);
    JsonWriter out = JsonWriter.create();
    assertThatThrownBy(() -> out.writeValue(cyclic))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("500 deep");
    assertThatThrownBy(() -> Immutables.value(cyclic))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("500 deep");
  }

  @Test
  void numbersThatAreWritten() {
    JsonWriter out = JsonWriter.create();
    BigInteger longest = BigInteger.TEN.pow(999);
    out.beginArray();
    out.write(longest);
    out.write(new BigDecimal("1e1000"));
    out.write(new BigDecimal("1e-1000"));
    out.write(new BigDecimal("0e1000000000"));
    out.endArray();
    accepts(new String(out.toByteArray(), UTF_8));
    for (BigInteger integer :
        new BigInteger[] {
          BigInteger.TEN.pow(1000).add(BigInteger.ONE),
          BigInteger.TEN.pow(1001),
          BigInteger.ONE.shiftLeft(1 << 30)
        }) {
      assertThatThrownBy(() -> out.write(integer)).isInstanceOf(IllegalArgumentException.class);
    }
    for (String decimal : new String[] {"1e1001", "1e-1001", "1e2147483647", "1e-2147483647"}) {
      assertThatThrownBy(() -> out.write(new BigDecimal(decimal)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void whatIsReadCanBeWritten() {
    String nines = "9".repeat(900);
    for (String number :
        new String[] {
          "-1e1000",
          "-1" + "0".repeat(998),
          nines + "9".repeat(98) + "e1",
          nines + "." + "9".repeat(97) + "e1",
          nines + "." + "9".repeat(95) + "e99",
          "9." + nines + "9".repeat(93) + "e-99",
          "9." + nines + "9".repeat(92) + "e1000",
          "9." + nines + "9".repeat(91) + "e-1000"
        }) {
      JsonWriter out = JsonWriter.create();
      out.writeValue(reader(number).readValue());
      String written = new String(out.toByteArray(), UTF_8);
      accepts(written);
      assertThat(new BigDecimal(written)).isEqualByComparingTo(number);
    }
  }

  @Test
  void integersThatAreReadCanBeWritten() {
    for (String number : new String[] {"-1e1000", "1e1000", "-12.5e999", "9".repeat(1000)}) {
      JsonWriter out = JsonWriter.create();
      out.write(reader(number).readBigInteger());
      String written = new String(out.toByteArray(), UTF_8);
      assertThat(reader(written).readBigInteger()).isEqualTo(new BigDecimal(number).toBigInteger());
    }
  }
}
