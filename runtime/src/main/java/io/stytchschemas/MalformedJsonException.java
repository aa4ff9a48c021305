package io.stytchschemas;

/** The input is not JSON (RFC 8259), or goes beyond what a reader takes. */
public final class MalformedJsonException extends StytchSchemasException {
  private static final long serialVersionUID = 1;

  private final int line;
  private final int column;

  /**
   * @param message what is wrong; never text of the input
   * @param line counted from 1; 0 when the place is not known
   * @param column in characters (code points), counted from 1; 0 when the place is not known
   */
  public MalformedJsonException(String message, int line, int column) {
    super(line > 0 ? message + " at line " + line + ", column " + column : message);
    this.line = line;
    this.column = column;
  }

  /** The line of the fault, counted from 1; 0 when the place is not known. */
  public int line() {
    return line;
  }

  /** The column of the fault in characters, counted from 1; 0 when the place is not known. */
  public int column() {
    return column;
  }
}
