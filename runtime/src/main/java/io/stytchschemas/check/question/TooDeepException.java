package io.stytchschemas.check.question;

/** Ends a verdict for which the stack might not do; whoever asked for it goes another way then. */
public final class TooDeepException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient RememberedQuestion question;
  private final int row;

  TooDeepException(RememberedQuestion question, int row) {
    super(null, null, false, false);
    this.question = question;
    this.row = row;
  }

  /** The question that came to be too deep. */
  public RememberedQuestion question() {
    return question;
  }

  /** The row that it was about. */
  public int row() {
    return row;
  }
}
