package com.acme;

/** What can be made of a text, but not from outside, or not as a Weight. */
public final class Weight {
  private Weight(String text) {}

  static String parse(String text) {
    return text;
  }

  static <T> Weight of(T text) {
    return new Weight("");
  }

  Weight valueOf(String text) {
    return this;
  }

  @Deprecated
  public Weight(CharSequence text) {}

  private record Scale(String text) {}
}
