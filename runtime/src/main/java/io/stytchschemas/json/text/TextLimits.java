package io.stytchschemas.json.text;

/** How long the parts of a text may be: see {@code Limits}, which says so to users. */
public final class TextLimits {
  private TextLimits() {}

  public static final int DEPTH = 500;
  public static final int STRING = 100_000_000;
  public static final int NAME = 50_000;
  public static final int NUMBER = 1_000;
  public static final int EXPONENT = 1_000;
}
