package io.stytchschemas.check.verdict;

/** Ends a verdict for which the stack might not do; {@link DeepVerdict} goes another way then. */
final class TooDeepException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient RememberedQuestion question;
  private final int row;

  TooDeepException(RememberedQuestion question, int row) {
    super(null, null, false, false);
    this.question = question;
    this.row = row;
  }

  /** The question that came to be too deep. */
  RememberedQuestion question() {
    return question;
  }

  /** The row that it was about. */
  int row() {
    return row;
  }
}
