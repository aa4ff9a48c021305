package io.stytchschemas.check;

import io.stytchschemas.json.text.JsonPointers;
import java.util.List;

/** {@code dependentRequired}, and {@code dependencies} before it: for one property. */
public final class DependentRequiredCheck extends Check {
  private final String keyword;
  private final String property;
  private final List<String> others;

  DependentRequiredCheck(String keyword, String property, String... others) {
    this.keyword = keyword;
    this.property = property;
    this.others = List.of(others);
  }

  public String keyword() {
    return keyword;
  }

  /** The property that asks for others. */
  public String property() {
    return property;
  }

  public List<String> others() {
    return others;
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.dependentRequired(this);
  }

  @Override
  void reportTyped(Report out, int row) {
    if (out.member(row, property) < 0) {
      return;
    }
    for (String other : others) {
      if (out.member(row, other) < 0) {
        String message = Messages.dependentRequired(other, property);
        out.violation(JsonPointers.child('/' + keyword, property), message, other, property);
      }
    }
  }
}
