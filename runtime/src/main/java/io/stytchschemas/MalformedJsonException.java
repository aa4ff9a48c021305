package io.stytchschemas;

/** The input is not JSON (RFC 8259), or goes beyond what a reader takes. */
public final class MalformedJsonException extends StytchSchemasException {
  private static final long serialVersionUID = 1;

  private final String reason;
  private final int line;
  private final int column;

  /**
   * @param message what is wrong; never text of the input
   * @param line counted from 1; 0 when the place is not known
   * @param column in characters (code points), counted from 1; 0 when the place is not known
   */
  public MalformedJsonException(String message, int line, int column) {
    super(line > 0 ? message + " at line " + line + ", column " + column : message);
    this.reason = message;
    this.line = line;
    this.column = column;
  }

  /** What is wrong, without the place. */
  public String reason() {
    return reason;
  }

  /**
   * The line of the fault, counted from 1; 0 when the place is not known. Of a stream no more than
   * {@link Integer#MAX_VALUE} are counted, nor columns.
   */
  public int line() {
    return line;
  }

  /** The column of the fault in characters, counted from 1; 0 when the place is not known. */
  public int column() {
    return column;
  }

  @Override
  public ProblemDetails problemDetails() {
    return ProblemDetails.malformed(Wording.text(String.valueOf(getMessage())));
  }

  /** This failure in a document that begins at a place of a longer text. */
  MalformedJsonException in(long beginLine, long beginColumn, String remark) {
    long inLine = beginLine + line - 1;
    long inColumn = line == 1 ? beginColumn + column - 1 : column;
    return new MalformedJsonException(
        reason + remark, line == 0 ? 0 : atMost(inLine), atMost(inColumn));
  }

  /** Streams go on for ever. {@link Document#line} tells how far this one was. */
  private static int atMost(long count) {
    return (int) Math.min(count, Integer.MAX_VALUE);
  }
}
