package io.stytchschemas.testing.values;

import java.math.BigDecimal;

/** A number of at most two hundred. */
public record Percent(BigDecimal value) {

  /** Of its JSON number. */
  public static Percent parse(String text) {
    BigDecimal value = new BigDecimal(text);
    if (value.compareTo(BigDecimal.valueOf(200)) > 0) {
      throw new IllegalArgumentException();
    }
    return new Percent(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
