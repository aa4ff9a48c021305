package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Schema;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.InProcessCompiler;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that a Java type has and JSON has not: what cannot be written is not valid. */
class WritableValuesTest {
  private static final ZoneOffset WITH_SECONDS = ZoneOffset.ofTotalSeconds(3_601);
  private static final LocalTime NOON = LocalTime.NOON;

  @TempDir Path work;

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of("date", LocalDate.of(9999, 12, 31), LocalDate.of(10_000, 1, 1)),
        Arguments.of("date", LocalDate.of(0, 1, 1), LocalDate.of(-1, 12, 31)),
        Arguments.of(
            "date-time",
            OffsetDateTime.of(LocalDate.of(9999, 12, 31), NOON, ZoneOffset.UTC),
            OffsetDateTime.of(LocalDate.of(10_000, 1, 1), NOON, ZoneOffset.UTC)),
        Arguments.of(
            "date-time",
            OffsetDateTime.of(LocalDate.EPOCH, NOON, ZoneOffset.ofHours(1)),
            OffsetDateTime.of(LocalDate.EPOCH, NOON, WITH_SECONDS)),
        Arguments.of(
            "time", OffsetTime.of(NOON, ZoneOffset.UTC), OffsetTime.of(NOON, WITH_SECONDS)),
        Arguments.of("duration", Duration.ZERO, Duration.ofNanos(-1)),
        Arguments.of("number", Double.MAX_VALUE, Double.NaN),
        Arguments.of("number", -0.0, Double.NEGATIVE_INFINITY),
        Arguments.of("decimal", new BigDecimal("1e1000"), new BigDecimal("1e1001")),
        Arguments.of("decimal", new BigDecimal("1e-1000"), new BigDecimal("1e-1001")),
        Arguments.of("decimal", new BigDecimal("-1.50"), new BigDecimal("1." + "1".repeat(999))),
        Arguments.of("integers", BigInteger.TEN.pow(1_000), BigInteger.TEN.pow(1_001)),
        Arguments.of(
            "integers",
            BigInteger.TEN.pow(1_000).subtract(BigInteger.ONE),
            BigInteger.TEN.pow(1_000).add(BigInteger.ONE)));
  }

  @ParameterizedTest
  @MethodSource("values")
  void areValidIfTheyCanBeWritten(String kind, Object writable, Object other) throws Exception {
    for (boolean list : List.of(false, true)) {
      Class<?> type = compiled(kind, list).type("com.acme.Holder");
      @SuppressWarnings("unchecked")
      Schema<Object> schema = (Schema<Object>) type.getField("SCHEMA").get(null);
      Object good = holder(type, writable, list);
      assertThat(schema.validate(good).isValid()).isTrue();
      assertThat(schema.validateJson(schema.write(good)).isValid()).isTrue();
      assertThat(schema.read(schema.write(good))).isEqualTo(good);
      Object bad = holder(type, other, list);
      assertThatThrownBy(() -> schema.write(bad)).isInstanceOf(IllegalArgumentException.class);
      assertThat(schema.validate(bad).isValid()).isFalse();
    }
  }

  private static Object holder(Class<?> type, Object value, boolean list) throws Exception {
    Object component = list ? List.of(value) : value;
    return type.getConstructors()[0].newInstance(component);
  }

  private CompiledSchemas compiled(String kind, boolean list) throws Exception {
    String value =
        switch (kind) {
          case "number", "decimal" -> "{\"type\":\"number\"}";
          case "integers" -> "{\"type\":\"integer\",\"maximum\":1e1002}";
          default -> "{\"type\":\"string\",\"format\":\"" + kind + "\"}";
        };
    String it = list ? "{\"type\":\"array\",\"items\":" + value + "}" : value;
    Path folder = Files.createDirectories(work.resolve(String.valueOf(list)));
    Files.writeString(
        folder.resolve("s.json"),
        "{\"title\":\"Holder\",\"type\":\"object\",\"required\":[\"it\"],\"properties\":{\"it\":"
            + it
            + "}}");
    String values = "\"s.json\"";
    if (kind.equals("decimal")) {
      values = "value = \"s.json\", types = \"number=java.math.BigDecimal\"";
    }
    return new InProcessCompiler(folder, folder.resolve("out"))
        .annotate("com.acme", values)
        .compile();
  }
}
