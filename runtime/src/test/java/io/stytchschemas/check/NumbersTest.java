package io.stytchschemas.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Negative;
import net.jqwik.api.constraints.Positive;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.io.NumberOutput;

class NumbersTest {
  private static final BigDecimal CENT = new BigDecimal("0.01");

  @ParameterizedTest
  @CsvSource({
    "0.0075, 0.0001, true",
    "0.00751, 0.0001, false",
    "4.35, 0.01, true",
    "19.99, 0.01, true",
    "1e308, 0.5, true",
    "1e308, 0.123456789, false",
    "12345678910111213141516171819202122, 2, true",
    "12345678910111213141516171819202121, 2, false",
    "1e1000000000, 0.01, true",
    "1e1000000000, 3, false",
    "9e1000000000, 3, true",
    "1e-1000000000, 0.01, false",
    "0e-1000000000, 0.01, true",
    "1e1000000000, 1e-1000000000, true",
    "1e-1000000000, 1e-1000000000, true",
    "1500, 1e3, false",
    "15e2, 5e2, true",
    "-4.5, 1.5, true",
    "10, 1e1000000000, false",
  })
  void decidesMultiplesExactly(BigDecimal value, BigDecimal divisor, boolean expected) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> assertThat(Numbers.multipleOf(value, divisor)).isEqualTo(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "1.0, true",
    "-20.00, true",
    "0.0, true",
    "1.5e1, true",
    "10e-1, true",
    "0e-7, true",
    "12345678901234567890.0, true",
    "0.5, false",
    "-1.01, false",
    "1.5e0, false",
    "15e-1, false",
    "1e-400, false",
    "12345678901234567890.5, false",
    "0.00000000000000000000001, false",
  })
  void tellsIntegersByTheirValue(String json, boolean expected) {
    assertThat(ChecksReportTest.told(Check.INTEGER, json).isEmpty()).isEqualTo(expected);
  }

  @Test
  void takesADoubleForItsText() {
    assertThat(Numbers.multipleOf(19.99, CENT)).isTrue();
    assertThat(Numbers.multipleOf((Number) 19.99, CENT)).isTrue();
    assertThat(Numbers.multipleOf(19.999, CENT)).isFalse();
    assertThat(Numbers.multipleOf(0.07f, CENT)).isTrue();
    assertThat(Numbers.multipleOf((Number) 0.07f, CENT)).isTrue();
    assertThat(Numbers.multipleOf(1e23, new BigDecimal("1e22"))).isTrue();
    assertThat(Numbers.multipleOf(-0.0, CENT)).isTrue();
    assertThat(Numbers.compare(0.1, new BigDecimal("0.1"))).isZero();
    assertThat(Numbers.compare(0.1f, new BigDecimal("0.1"))).isZero();
    assertThat(Numbers.compare((Number) 0.1f, new BigDecimal("0.1"))).isZero();
    assertThat(Numbers.compare((Number) 2e23, new BigDecimal("2e23"))).isZero();
  }

  @Test
  void dividesWholeNumbers() {
    BigDecimal four = BigDecimal.valueOf(4);
    assertThat(Numbers.multipleOf(12L, new BigDecimal("1.5"))).isTrue();
    assertThat(Numbers.multipleOf(13L, four)).isFalse();
    assertThat(Numbers.multipleOf((Number) 13, four)).isFalse();
    assertThat(Numbers.multipleOf((Number) 12.0, four)).isTrue();
    assertThat(Numbers.multipleOf((Number) 12.5, four)).isFalse();
    assertThat(Numbers.multipleOf(Long.MIN_VALUE, BigDecimal.valueOf(-1))).isTrue();
    assertThat(Numbers.multipleOf((Number) new BigInteger("36893488147419103232"), four)).isTrue();
  }

  @Test
  void comparesBeyondTheExactDoubles() {
    BigDecimal big = BigDecimal.valueOf((1L << 53) + 1);
    assertThat(Numbers.compare((Number) (double) (1L << 53), big)).isNegative();
    assertThat(Numbers.compare((Number) 1e18, BigDecimal.valueOf(1_000_000_000_000_000_000L)))
        .isZero();
    assertThat(Numbers.compare((Number) new BigInteger("18446744073709551616"), big)).isPositive();
    assertThat(
            Numbers.compare(
                new BigDecimal("972783798187987123879878123.188781371"),
                new BigDecimal("972783798187987123879878123.18878137")))
        .isPositive();
    assertThat(Numbers.compare(new BigDecimal("1e1000000000"), big)).isPositive();
    assertThat(Numbers.compare(new BigDecimal("-1e1000000000"), new BigDecimal("1e-1000000000")))
        .isNegative();
    assertThat(Numbers.compare((Number) (-0.0), BigDecimal.ZERO)).isZero();
  }

  @Test
  void placesWhatIsNoNumberBeyondAllNumbers() {
    for (Number high : List.of(Double.POSITIVE_INFINITY, Float.POSITIVE_INFINITY, Double.NaN)) {
      assertThat(Numbers.compare(high, new BigDecimal("1e400"))).isPositive();
      assertThat(Numbers.multipleOf(high, CENT)).isFalse();
    }
    assertThat(Numbers.compare(Double.NEGATIVE_INFINITY, new BigDecimal("-1e400"))).isNegative();
    assertThat(Numbers.compare((Number) Float.NEGATIVE_INFINITY, BigDecimal.ZERO)).isNegative();
  }

  @Property
  void comparesAsDecimals(@ForAll double value, @ForAll long limit, @ForAll double other) {
    BigDecimal text = new BigDecimal(Double.toString(value));
    BigDecimal whole = BigDecimal.valueOf(limit);
    BigDecimal otherText = new BigDecimal(Double.toString(other));
    assertThat(Integer.signum(Numbers.compare(value, whole))).isEqualTo(text.compareTo(whole));
    assertThat(Integer.signum(Numbers.compare((Number) value, otherText)))
        .isEqualTo(text.compareTo(otherText));
    assertThat(Integer.signum(Numbers.compare(limit, text))).isEqualTo(whole.compareTo(text));
  }

  @Property
  void takesPricesAndTheirNeighboursForTheirTexts(@ForAll long thousandths) {
    double price = (thousandths >> 8) / 1_000.0;
    for (double value : new double[] {price, Math.nextUp(price), Math.nextDown(price)}) {
      BigDecimal text = new BigDecimal(NumberOutput.toString(value, true));
      assertThat(Numbers.compare(value, text)).as("%s", value).isZero();
    }
  }

  @Property
  void multiplesAgreeWithDivision(
      @ForAll @IntRange(min = -5000, max = 5000) int unscaled,
      @ForAll @IntRange(min = -60, max = 60) int scale,
      @ForAll @Positive int divisor,
      @ForAll @IntRange(min = -60, max = 60) int divisorScale) {
    BigDecimal value = BigDecimal.valueOf(unscaled, scale);
    BigDecimal by = BigDecimal.valueOf(divisor % 100 + 1, divisorScale);
    assertThat(Numbers.multipleOf(value, by)).isEqualTo(value.remainder(by).signum() == 0);
  }

  @Property
  void everyProductIsAMultiple(@ForAll @Negative int factor, @ForAll BigDecimal divisor) {
    if (divisor.signum() != 0) {
      BigDecimal product = divisor.multiply(BigDecimal.valueOf(factor));
      assertThat(Numbers.multipleOf(product, divisor)).isTrue();
    }
  }
}
