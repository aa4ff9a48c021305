package io.stytchschemas.check;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class StringsTest {
  @Test
  void countsCodePoints() {
    assertThat(Strings.length("")).isZero();
    assertThat(Strings.length("a\uD83D\uDC32b")).isEqualTo(3);
    assertThat(Strings.length("\uDC32\uD83D")).isEqualTo(2);
  }

  @Property
  void limitsAgreeWithLength(
      @ForAll @StringLength(max = 12) String value, @ForAll @IntRange(max = 13) int limit) {
    assertThat(Strings.longerThan(value, limit)).isEqualTo(Strings.length(value) > limit);
    assertThat(Strings.shorterThan(value, limit)).isEqualTo(Strings.length(value) < limit);
  }

  @Property
  void limitsAgreeWithLengthForPairs(
      @ForAll @IntRange(max = 6) int pairs,
      @ForAll @IntRange(max = 3) int single,
      @ForAll @IntRange(max = 13) int limit) {
    limitsAgreeWithLength("\uD83D\uDC32".repeat(pairs) + "x".repeat(single), limit);
  }
}
