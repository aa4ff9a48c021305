package io.stytchschemas.json;

import io.stytchschemas.json.text.TextLimits;

/**
 * What one document may hold at most; more is refused with a {@link
 * io.stytchschemas.MalformedJsonException}. The values are the defaults of jackson-core 3 where it
 * has one, so that no document passes here and fails elsewhere. A document that comes as bytes or
 * as a string may be as long as those can be.
 */
public final class Limits {
  private Limits() {}

  /** The bytes of a document that comes from a stream, which may have no end. */
  public static final int STREAM = 100_000_000;

  /** Objects and arrays within one another. */
  public static final int DEPTH = TextLimits.DEPTH;

  /** The UTF-8 bytes of one string as written, quotes not counted: a string of 50 MB passes. */
  public static final int STRING = TextLimits.STRING;

  /** The UTF-8 bytes of one property name as written, quotes not counted. */
  public static final int NAME = TextLimits.NAME;

  /** The characters of one number as written. */
  public static final int NUMBER = TextLimits.NUMBER;

  /**
   * The decimal exponent, up or down, of a number's first digit. jackson-core knows no such limit;
   * it is there so that no exact calculation on {@code 1e999999999} can eat the machine.
   */
  public static final int EXPONENT = TextLimits.EXPONENT;
}
