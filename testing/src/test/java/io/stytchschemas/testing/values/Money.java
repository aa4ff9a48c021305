package io.stytchschemas.testing.values;

/** An amount with a currency behind it. */
public record Money(String text) {
  public Money {
    if (!text.matches("\\d+\\.\\d\\d [A-Z]{3}")) {
      throw new IllegalArgumentException();
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
