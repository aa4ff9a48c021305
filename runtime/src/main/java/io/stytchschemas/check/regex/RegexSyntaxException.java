package io.stytchschemas.check.regex;

/** Says where and why a pattern is no regular expression of ECMA-262. */
public final class RegexSyntaxException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final int position;

  public RegexSyntaxException(int position, String reason) {
    super(reason);
    this.position = position;
  }

  /** The index of the char at which reading stopped; the pattern's length at its end. */
  public int position() {
    return position;
  }

  /** What is wrong there; does not repeat the pattern. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
