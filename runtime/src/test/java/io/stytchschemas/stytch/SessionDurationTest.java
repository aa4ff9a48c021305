package io.stytchschemas.stytch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.stytchschemas.CheckedJson;
import io.stytchschemas.Severity;
import io.stytchschemas.Violation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionDurationTest {
  private static final String KEYWORD = "/stytch:session-duration";

  @ParameterizedTest
  @ValueSource(longs = {5, 6, 60, 527_039, 527_040})
  void takesWhatASessionCanLast(long minutes) {
    assertThat(SessionDuration.isValid(minutes)).isTrue();
    assertThat(SessionDuration.passes((Long) minutes)).isTrue();
    assertThat(SessionDuration.passes((Integer) (int) minutes)).isTrue();
    assertThat(passes(minutes)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      longs = {
        4,
        527_041,
        0,
        -1,
        -5,
        Integer.MAX_VALUE,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        1L << 32 | 5
      })
  void refusesAnythingElse(long minutes) {
    assertThat(SessionDuration.isValid(minutes)).isFalse();
    assertThat(SessionDuration.passes((Long) minutes)).isFalse();
    assertThat(passes(minutes)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 527_041, 0, -5})
  void refusesAnythingElseOfAnInt(int minutes) {
    assertThat(SessionDuration.passes((Integer) minutes)).isFalse();
  }

  @Test
  void hasNothingAgainstNoMinutes() {
    assertThat(SessionDuration.passes((Integer) null)).isTrue();
    assertThat(SessionDuration.passes((Long) null)).isTrue();
  }

  static Stream<Object> outside() {
    return Stream.of(
        4.5,
        4.999999,
        527_040.5,
        1e300,
        -5.5,
        new BigDecimal("4.99999999999999999999999999"),
        new BigDecimal("527040.00000000000000000000001"),
        new BigDecimal("1E+900"),
        new BigInteger("18446744073709551621"),
        new BigInteger("-18446744073709551611"));
  }

  @ParameterizedTest
  @MethodSource("outside")
  void refusesOtherNumbersOutside(Object json) {
    assertThat(passes(json)).isFalse();
  }

  static Stream<Object> notItsBusiness() {
    return Stream.of(
        5.5, 5.0, new BigDecimal("527039.99999999999999999999"), "4", true, List.of(1L), Map.of());
  }

  @ParameterizedTest
  @MethodSource("notItsBusiness")
  void leavesTheTypeToTheSchema(Object json) {
    assertThat(passes(json)).isTrue();
    assertThat(passes(null)).isTrue();
  }

  private static boolean passes(@Nullable Object json) {
    return CheckedJson.by(SessionDuration.check(), json).isValid();
  }

  @Test
  void saysWhatMustHoldAndNotWhatIsThere() {
    assertThat(CheckedJson.by(SessionDuration.check(), 4L).violations())
        .containsExactly(
            new Violation(
                "",
                KEYWORD,
                "must be from 5 to 527040 minutes (366 days)",
                Severity.ERROR,
                List.of(5, 527_040)));
  }

  @Test
  void turnsADurationIntoMinutes() {
    assertThat(SessionDuration.toMinutes(Duration.ofDays(366))).isEqualTo(527_040);
    assertThat(SessionDuration.toMinutes(Duration.ofSeconds(300))).isEqualTo(5);
    assertThat(SessionDuration.toMinutes(Duration.ZERO)).isZero();
    assertThat(SessionDuration.toMinutes(Duration.ofMinutes(-1))).isEqualTo(-1);
  }

  @Test
  void refusesPartsOfAMinute() {
    for (Duration duration :
        Arrays.asList(
            Duration.ofSeconds(301),
            Duration.ofNanos(1),
            Duration.ofMinutes(5).minusNanos(1),
            Duration.ofSeconds(-90))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SessionDuration.toMinutes(duration))
          .withMessageContaining("whole minutes")
          .withMessageContaining("truncatedTo");
    }
  }

  @Test
  void refusesWhatNoIntHolds() {
    for (Duration duration : List.of(Duration.ofDays(2_000_000), Duration.ofDays(-2_000_000))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SessionDuration.toMinutes(duration))
          .withMessageContaining("from 5 to 527040 minutes");
    }
    assertThatNullPointerException().isThrownBy(() -> SessionDuration.toMinutes(null));
  }
}
