package io.stytchschemas.stytch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.stytchschemas.CheckedJson;
import io.stytchschemas.Severity;
import io.stytchschemas.ValidationResult;
import io.stytchschemas.Violation;
import io.stytchschemas.check.Check;
import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonReader.Mode;
import io.stytchschemas.json.JsonWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsRulesTest {
  private static final String KEYWORD = "/stytch:custom-claims";

  private static ValidationResult check(@Nullable Object json, Severity reserved) {
    Check check = reserved == Severity.ERROR ? CustomClaims.checkStrictly() : CustomClaims.check();
    return CheckedJson.by(check, json);
  }

  private static CustomClaims read(String json) {
    return CustomClaims.read(JsonReader.of(json.getBytes(UTF_8), Mode.STRICT));
  }

  /** Claims of exactly {@code bytes} bytes, most of them {@code character}. */
  private static String jsonOf(int bytes, String character) {
    String frame = "{\"a\":\"\"}";
    int left = bytes - frame.length();
    int size = character.getBytes(UTF_8).length;
    String text = character.repeat(left / size) + "x".repeat(left % size);
    return frame.replace("\"\"", "\"" + text + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "é", "€", "\uD83D\uDE00", "\\n", "\\\"", "\\u0001"})
  void fourKilobytesAreTheLimit(String character) {
    for (int bytes : new int[] {4095, 4096, 4097}) {
      String json = jsonOf(bytes, character);
      assertThat(json.getBytes(UTF_8)).hasSize(bytes);
      boolean fits = bytes <= 4096;
      CustomClaims read = read(json);
      CustomClaims built = CustomClaims.of(read.asMap());

      assertThat(read.sizeInBytes()).isEqualTo(bytes);
      assertThat(read.isWithinLimit()).isEqualTo(fits);
      assertThat(read.isClean()).isEqualTo(fits);
      assertThat(built.isWithinLimit()).isEqualTo(fits);
      assertThat(check(read.asMap(), Severity.WARNING).isValid()).isEqualTo(fits);
    }
  }

  @Test
  void countsWhatIsSentAndNotWhatWasRead() {
    String spacious = jsonOf(4096, "x").replace(":", " ".repeat(500) + ":\n\t");
    String escaped = "{\"a\":\"" + "\\u0041".repeat(2_000) + "\"}";
    String exponents = "{\"a\":[" + "1e19,".repeat(817) + "1e19]}";

    assertThat(read(spacious).isClean()).isTrue();
    assertThat(read(escaped).isClean()).isTrue();
    assertThat(read(exponents).sizeInBytes()).isEqualTo(8 + 817 + 818 * "1.0e19".length());
    assertThat(read(exponents).isWithinLimit()).isFalse();
  }

  @Test
  void anEscapeCountsAsWhatItStandsFor() {
    for (int bytes : new int[] {4096, 4097}) {
      String json = jsonOf(bytes, "x").replace("\"a\"", "\"\\u0061\"");
      assertThat(read(json).isWithinLimit()).isEqualTo(bytes == 4096);
      assertThat(CheckedJson.ofText(CustomClaims.check(), json.getBytes(UTF_8)).isValid())
          .isEqualTo(bytes == 4096);
    }
  }

  @Test
  void tooLargeIsAnErrorAtTheClaims() {
    assertThat(check(read(jsonOf(4097, "x")).asMap(), Severity.WARNING).violations())
        .containsExactly(
            new Violation(
                "",
                KEYWORD,
                "must be at most 4096 bytes of compact UTF-8 JSON",
                Severity.ERROR,
                List.of(4096)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "iss",
        "sub",
        "aud",
        "exp",
        "nbf",
        "iat",
        "jti",
        "https://stytch.com/",
        "https://stytch.com/session",
        "https://stytch.com/organization/x"
      })
  void reservedClaimsAreAWarningEach(String name) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("role", "admin");
    claims.put(name, null);

    assertThat(CustomClaims.of(claims).hasNoReserved()).isFalse();
    assertThat(CustomClaims.of(claims).isClean()).isFalse();
    assertThat(CustomClaims.of(claims).isWithinLimit()).isTrue();
    String pointer = "/" + name.replace("/", "~1");
    assertThat(check(claims, Severity.WARNING).violations())
        .extracting(Violation::instanceLocation, Violation::severity)
        .containsExactly(tuple(pointer, Severity.WARNING));
    assertThat(check(claims, Severity.ERROR).isValid()).isFalse();
  }

  @Test
  void aReservedClaimIsOneHoweverItIsWritten() {
    String json = "{\"\\u0069ss\":1,\"https:\\/\\/stytch.com\\/x\":2,\"\\u0069\":3}";
    assertThat(read(json).hasNoReserved()).isFalse();
    assertThat(CheckedJson.ofText(CustomClaims.check(), json.getBytes(UTF_8)).violations())
        .extracting(Violation::instanceLocation)
        .containsExactly("/iss", "/https:~1~1stytch.com~1x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ISS", "issuer", "", "https://stytch.com", "http://stytch.com/x", "stytch", "sid"})
  void otherNamesAreFree(String name) {
    assertThat(check(Map.of(name, Map.of("iss", 1L)), Severity.ERROR).violations()).isEmpty();
    assertThat(CustomClaims.of(Map.of(name, Map.of("iss", 1L))).isClean()).isTrue();
  }

  @Test
  void allFaultsAreToldAtOnce() {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", "x".repeat(5_000));
    claims.put("sub", "s3cret");
    assertThat(check(claims, Severity.ERROR).errors())
        .extracting(Violation::instanceLocation)
        .containsExactly("", "/iss", "/sub");
    assertThat(check(claims, Severity.ERROR).toString())
        .doesNotContain("xxx")
        .doesNotContain("s3cret");
  }

  @Test
  void leavesTheTypeToTheSchema() {
    List<String> names = List.of("iss", "https://stytch.com/x");
    for (Object json : Arrays.asList(null, "x".repeat(5_000), 1L, names, true)) {
      assertThat(check(json, Severity.ERROR).violations()).isEmpty();
    }
  }

  @Provide
  Arbitrary<@Nullable Object> json() {
    Arbitrary<Object> leaves =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(20),
            Arbitraries.strings().withCharRange('\u0000', '\u00ff').ofMaxLength(20),
            Arbitraries.longs(),
            Arbitraries.doubles(),
            Arbitraries.bigIntegers()
                .between(BigInteger.ONE.shiftLeft(200).negate(), BigInteger.TEN),
            Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.TEN).ofScale(30),
            Arbitraries.of(true, false),
            Arbitraries.just(null));
    return Arbitraries.recursive(
        () -> leaves.injectNull(0.1),
        inner ->
            Arbitraries.oneOf(
                inner.list().ofMaxSize(4).map(Collections::unmodifiableList),
                Arbitraries.maps(Arbitraries.strings().ofMaxLength(8), inner)
                    .ofMaxSize(4)
                    .map(LinkedHashMap::new)),
        0,
        4);
  }

  @Property(tries = 200)
  void theSizeIsThatOfTheJsonSent(@ForAll("json") @Nullable Object json) {
    CustomClaims claims = CustomClaims.of(Collections.singletonMap("a", json));
    assertThat(claims.sizeInBytes()).isEqualTo(bytesSent(claims));
  }

  /** As many numbers as fit on the wire, which are longer when they are spelled anew. */
  @ParameterizedTest
  @ValueSource(
      strings = {"1e5", "1E-6", "1e19", "1e-19", "0.1e21", "12345e300", "1e-900", "12345678.9"})
  void numbersThatGrowAreCountedAsSent(String number) {
    for (int count : new int[] {1, 100, 4080 / (number.length() + 1)}) {
      CustomClaims claims = read("{\"a\":[" + number + ("," + number).repeat(count - 1) + "]}");
      assertThat(claims.sizeInBytes()).isEqualTo(bytesSent(claims));
      assertThat(claims.isWithinLimit()).isEqualTo(bytesSent(claims) <= 4096);
    }
  }

  private static int bytesSent(CustomClaims claims) {
    JsonWriter out = JsonWriter.create();
    claims.write(out);
    return out.toByteArray().length;
  }
}
