package io.stytchschemas.integration.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stytchschemas.Schema;
import io.stytchschemas.integration.support.CompiledSchemas;
import io.stytchschemas.integration.support.SchemaFolder;
import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that no document gave: what a builder takes is what a reader would give. */
class BuiltValuesTest {
  private static final List<?> HOLE = Arrays.asList("a", null);
  private static final Map<String, ?> NULLS = Collections.singletonMap("k", null);

  private static final String PROPERTIES =
      """
      "names": {"type": "array", "items": {"type": "string"}},
      "holes": {"type": "array", "items": {"type": ["string", "null"]}},
      "ratios": {"type": "array", "items": {"type": "number"}},
      "grid": {"type": "array", "items": {"type": "array", "items": {"type": ["string", "null"]}}},
      "rows": {"type": "array", "items": {"type": "array", "items": {"type": "string"}}},
      "labels": {"type": "object", "additionalProperties": {"type": "string"}},
      "counts": {"type": "object", "additionalProperties": {"type": ["string", "null"]}},
      "bags": {"type": "array", "items": {"type": "object"}},
      "free": {"type": "object"},
      "any": {},
      "maybe": {"type": ["array", "null"], "items": {"type": ["string", "null"]}},
      "sure": {"type": ["array", "null"], "items": {"type": "string"}},
      "values": {"type": "string"}
      """;

  @TempDir Path work;

  static Stream<Arguments> withoutNull() {
    return Stream.of(
        Arguments.of("names", HOLE),
        Arguments.of("ratios", Arrays.asList(1.0, null)),
        Arguments.of("grid", Arrays.asList(List.of(), null)),
        Arguments.of("rows", List.of(HOLE)),
        Arguments.of("labels", NULLS),
        Arguments.of("bags", Arrays.asList(Map.of(), null)),
        Arguments.of("sure", HOLE),
        Arguments.of("additionalProperties", NULLS));
  }

  /** Null has no place where the schema has none: it would be written, and refused when read. */
  @ParameterizedTest
  @MethodSource("withoutNull")
  void nullIsRefused(String component, Object value) {
    for (int fillers : new int[] {0, 300}) {
      CompiledSchemas compiled = compiled(fillers);
      assertThatThrownBy(() -> built(compiled, component, value))
          .hasRootCauseInstanceOf(NullPointerException.class)
          .hasRootCauseMessage("null, in a list or map that has none");
    }
  }

  static Stream<Arguments> withNull() {
    return Stream.of(
        Arguments.of("holes", HOLE, "[\"a\",null]"),
        Arguments.of("grid", List.of(HOLE), "[[\"a\",null]]"),
        Arguments.of("counts", NULLS, "{\"k\":null}"),
        Arguments.of("bags", List.of(NULLS), "[{\"k\":null}]"),
        Arguments.of("free", NULLS, "{\"k\":null}"),
        Arguments.of("any", List.of(HOLE), "[[\"a\",null]]"),
        Arguments.of("maybe", HOLE, "[\"a\",null]"));
  }

  @ParameterizedTest
  @MethodSource("withNull")
  void nullIsKeptWhereTheSchemaHasIt(String component, Object value, String json) throws Exception {
    CompiledSchemas compiled = compiled(0);
    assertReadAgain(compiled, built(compiled, component, value), component, json);
  }

  static Stream<Arguments> decimals() {
    return Stream.of(
        Arguments.of(new BigDecimal("1.50"), "1.5"),
        Arguments.of(new BigDecimal("1E+2"), "100.0"),
        Arguments.of(new BigDecimal("100"), "100"),
        Arguments.of(new BigDecimal("0E-30"), "0.0"),
        Arguments.of(new BigDecimal("1E+400"), "1E+400"),
        Arguments.of(new BigDecimal("0.1000000000000000000001"), "0.1000000000000000000001"),
        Arguments.of(BigInteger.TEN, "10"));
  }

  /** A decimal without a schema is what a reader makes of its text, however it was made. */
  @ParameterizedTest
  @MethodSource("decimals")
  void plainNumbersAreThoseOfAReader(Number number, String json) throws Exception {
    CompiledSchemas compiled = compiled(0);
    assertReadAgain(compiled, built(compiled, "any", number), "any", json);
    Object nested = built(compiled, "any", List.of(Map.of("k", number)));
    assertReadAgain(compiled, nested, "any", "[{\"k\":" + json + "}]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+1001", "1E-1001"})
  void plainNumbersBeyondTheLimitsAreRefused(String number) {
    CompiledSchemas compiled = compiled(0);
    assertThatThrownBy(() -> built(compiled, "any", new BigDecimal(number)))
        .hasRootCauseInstanceOf(IllegalArgumentException.class)
        .rootCause()
        .hasMessageContaining("1000");
  }

  @Test
  void whatHoldsItselfIsRefused() {
    CompiledSchemas compiled = compiled(0);
    List<Object> endless = new ArrayList<>();
    endless.add(endless);
    assertThatExceptionOfType(InvocationTargetException.class)
        .isThrownBy(() -> built(compiled, "any", endless))
        .withCauseInstanceOf(IllegalArgumentException.class);
  }

  private static void assertReadAgain(
      CompiledSchemas compiled, Object value, String property, String json) throws Exception {
    @SuppressWarnings("unchecked")
    Schema<Object> schema = (Schema<Object>) compiled.get("acme", "s.json");
    assertThat(schema.validate(value).violations()).isEmpty();
    assertThat(schema.writeString(value)).isEqualTo("{\"" + property + "\":" + json + "}");
    assertThat(schema.read(schema.write(value))).isEqualTo(value).hasSameHashCodeAs(value);
  }

  private static Object built(CompiledSchemas compiled, String component, Object value)
      throws Exception {
    Class<?> type = compiled.type("acme.S");
    Object builder = type.getMethod("builder").invoke(null);
    for (var method : builder.getClass().getMethods()) {
      if (method.getName().equals(component)) {
        method.invoke(builder, value);
      }
    }
    return builder.getClass().getMethod("build").invoke(builder);
  }

  /** A record, or a class that is too large for one. */
  private CompiledSchemas compiled(int fillers) {
    String more = SchemaFolder.fillers(fillers);
    CompiledSchemas compiled =
        new SchemaFolder(work.resolve(String.valueOf(fillers)))
            .write(
                "s.json",
                "{\"title\": \"S\", \"type\": \"object\", \"properties\": {"
                    + PROPERTIES
                    + more
                    + "}, \"additionalProperties\": {\"type\": \"string\"}}")
            .compile("\"s.json\"");
    assertThat(compiled.messages()).isEmpty();
    return compiled;
  }
}
