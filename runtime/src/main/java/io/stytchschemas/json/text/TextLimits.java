package io.stytchschemas.json.text;

/** What a document may hold at most: {@code Limits} says of each what it counts. */
public final class TextLimits {
  public static final int DEPTH = 500;
  public static final int STRING = 100_000_000;
  public static final int NAME = 50_000;
  public static final int NUMBER = 1_000;
  public static final int EXPONENT = 1_000;

  private TextLimits() {}
}
