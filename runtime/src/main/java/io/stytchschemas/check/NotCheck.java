package io.stytchschemas.check;

/** {@code not}; what it looks at counts for nothing. */
public final class NotCheck extends Check {
  private final Check check;

  NotCheck(Check check) {
    this.check = check;
  }

  /** What must not hold. */
  public Check check() {
    return check;
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.not(this);
  }

  @Override
  void reportAny(Report out, int row) {
    if (check.isValid(out.document(), row)) {
      out.violation("/not", Messages.NOT);
    }
  }
}
