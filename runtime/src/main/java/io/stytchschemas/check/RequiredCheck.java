package io.stytchschemas.check;

import java.util.List;

/** {@code required}. */
public final class RequiredCheck extends Check {
  private final List<String> names;

  RequiredCheck(String... names) {
    this.names = List.of(names);
  }

  public List<String> names() {
    return names;
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.required(this);
  }

  @Override
  void reportTyped(Report out, int row) {
    for (String name : names) {
      if (out.member(row, name) < 0) {
        out.violation("/required", Messages.required(name), name);
      }
    }
  }
}
