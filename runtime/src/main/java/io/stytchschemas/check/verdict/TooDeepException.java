package io.stytchschemas.check.verdict;

/** Ends a verdict for which the stack might not do; {@link DeepVerdict} goes another way then. */
final class TooDeepException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient RememberedTest test;
  private final int row;

  TooDeepException(RememberedTest test, int row) {
    super(null, null, false, false);
    this.test = test;
    this.row = row;
  }

  /** The test that came to be too deep. */
  RememberedTest test() {
    return test;
  }

  /** The row that it was about. */
  int row() {
    return row;
  }
}
