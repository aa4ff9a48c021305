package io.stytchschemas.check;

/** The schemas {@code true} and {@code false}. */
public final class BooleanCheck extends Check {
  private final boolean value;

  BooleanCheck(boolean value) {
    this.value = value;
  }

  public boolean value() {
    return value;
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.bool(this);
  }

  @Override
  void reportAny(Report out, int row) {
    if (!value) {
      out.violation("", Messages.NEVER);
    }
  }
}
