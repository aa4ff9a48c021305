package io.stytchschemas.integration.schemafuzz;

import io.stytchschemas.stytch.CustomClaims;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Values of the types that need no declaration: usual ones, and those at the edges of JSON. */
final class EdgeValues {
  private static final List<LocalDate> DATES =
      List.of(
          LocalDate.of(2020, 1, 2),
          LocalDate.of(2024, 2, 29),
          LocalDate.of(0, 1, 1),
          LocalDate.of(-1, 12, 31),
          LocalDate.of(9999, 12, 31),
          LocalDate.of(10_000, 1, 1),
          LocalDate.MIN,
          LocalDate.MAX);

  private static final List<LocalTime> TIMES =
      List.of(LocalTime.MIN, LocalTime.MAX, LocalTime.NOON, LocalTime.of(1, 2, 3, 4));

  private static final List<ZoneOffset> OFFSETS =
      List.of(
          ZoneOffset.UTC,
          ZoneOffset.MAX,
          ZoneOffset.MIN,
          ZoneOffset.ofHoursMinutes(0, -30),
          ZoneOffset.ofTotalSeconds(3_601));

  /** Of what is no text, and of no class of the annotation. */
  private static final Map<Class<?>, List<?>> OTHERS =
      Map.ofEntries(
          Map.entry(Boolean.class, List.of(true, false)),
          Map.entry(
              Integer.class, List.of(0, 1, 2, 3, -1, 10, Integer.MAX_VALUE, Integer.MIN_VALUE)),
          Map.entry(Long.class, List.of(0L, 1L, 2L, 3L, -1L, 10L, 1L << 53, Long.MIN_VALUE)),
          Map.entry(
              BigInteger.class,
              List.of(
                  BigInteger.ONE,
                  BigInteger.TEN.pow(30).negate(),
                  BigInteger.TEN.pow(999),
                  BigInteger.TEN.pow(1_001))),
          Map.entry(Float.class, List.of(0f, -0f, 0.1f, 1.5f, Float.MAX_VALUE, Float.NaN)),
          Map.entry(
              Double.class,
              List.of(
                  0.0,
                  -0.0,
                  1.0,
                  0.1,
                  1.5,
                  1e21,
                  1e-7,
                  Double.MAX_VALUE,
                  Double.MIN_VALUE,
                  Double.NaN,
                  Double.POSITIVE_INFINITY)),
          Map.entry(
              BigDecimal.class,
              List.of(
                  BigDecimal.ONE,
                  new BigDecimal("0.00"),
                  new BigDecimal("-1.50"),
                  new BigDecimal("1E+2"),
                  new BigDecimal("1E-400"),
                  new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE))),
          Map.entry(
              Duration.class,
              List.of(
                  Duration.ZERO,
                  Duration.ofDays(1),
                  Duration.ofSeconds(3_601, 5),
                  Duration.ofNanos(-1),
                  Duration.ofSeconds(Long.MAX_VALUE))),
          Map.entry(Period.class, List.of(Period.ZERO, Period.of(1, 2, 3))),
          Map.entry(UUID.class, List.of(new UUID(0, 0), new UUID(1, -1))),
          Map.entry(
              URI.class,
              Arrays.asList(URI.create(""), URI.create("a?b#c"), URI.create("HTTP://e.org/%c3é"))),
          Map.entry(
              CustomClaims.class,
              List.of(
                  CustomClaims.builder().build(),
                  CustomClaims.builder().set("sub", 1.50f).delete("a", "b").build())));

  private static final List<Object> PLAIN =
      List.of(
          true,
          1,
          (short) 2,
          1L << 53,
          0.1f,
          1e300,
          new BigDecimal("1.50"),
          new BigDecimal("1E+400"),
          BigInteger.TEN,
          BigInteger.TEN.pow(30),
          "a",
          Arrays.asList("a", null, 1),
          Collections.singletonMap("\uD800", null),
          Map.of("a", List.of(Map.of("", new BigDecimal("100")))));

  private EdgeValues() {}

  /** A value of a class that needs no declaration of ours. */
  static Object of(Class<?> type, Dice dice) {
    if (type == Object.class) {
      return dice.pick(PLAIN);
    }
    if (type == String.class) {
      return text(dice);
    }
    if (type == StringBuilder.class) {
      return new StringBuilder(text(dice));
    }
    if (type == LocalDate.class) {
      return dice.pick(DATES);
    }
    if (type == OffsetTime.class) {
      return OffsetTime.of(dice.pick(TIMES), dice.pick(OFFSETS));
    }
    if (type == OffsetDateTime.class) {
      return OffsetDateTime.of(dice.pick(DATES), dice.pick(TIMES), dice.pick(OFFSETS));
    }
    return dice.pick(OTHERS.get(type));
  }

  static String text(Dice dice) {
    return dice.oneIn(4)
        ? dice.pick(List.of("\uD800", "\u0000\"\\\u2028", "😀".repeat(9)))
        : dice.pick(Samples.TEXTS);
  }
}
