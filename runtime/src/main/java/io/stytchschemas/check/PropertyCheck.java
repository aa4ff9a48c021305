package io.stytchschemas.check;

/** {@code properties}: what is said of one. */
public final class PropertyCheck extends Check {
  private final String name;
  private final Check check;

  PropertyCheck(String name, Check check) {
    this.name = name;
    this.check = check;
  }

  public String name() {
    return name;
  }

  public Check check() {
    return check;
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.property(this);
  }

  @Override
  void reportTyped(Report out, int row) {
    int at = out.member(row, name);
    if (at >= 0) {
      out.property(check, at, "/properties", name);
    }
  }
}
