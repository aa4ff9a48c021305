package io.stytchschemas.processor.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

  /** An exponent is not written out, whatever it is. */
  @ParameterizedTest
  @Timeout(60)
  @CsvSource({
    "0, 0",
    "1.0, 1",
    "1e3, 1000",
    "1200e-2, 12",
    "0e-2147483647, 0",
    "-9223372036854775808, -9223372036854775808",
    "9223372036854775808,",
    "1.5,",
    "1e19,",
    "1e2147483647,",
    "-1e2147483647,",
    "1e-2147483647,"
  })
  void takesWhatALongCanBe(BigDecimal number, @Nullable Long expected) {
    assertThat(Reading.asLong(number)).isEqualTo(expected);
  }
}
