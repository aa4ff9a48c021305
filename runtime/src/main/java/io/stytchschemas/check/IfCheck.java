package io.stytchschemas.check;

import io.stytchschemas.json.document.IndexedDocument;

/** {@code if}, {@code then} and {@code else}. */
public final class IfCheck extends Check {
  private final Check condition;
  private final Check then;
  private final Check otherwise;

  IfCheck(Check condition, Check then, Check otherwise) {
    this.condition = condition;
    this.then = then;
    this.otherwise = otherwise;
  }

  public Check condition() {
    return condition;
  }

  public Check then() {
    return then;
  }

  public Check otherwise() {
    return otherwise;
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.ifThenElse(this);
  }

  @Override
  void reportAny(Report out, int row) {
    if (condition.isValid(out.document(), row)) {
      out.apply(then, row, "/then", null);
    } else {
      out.apply(otherwise, row, "/else", null);
    }
  }

  /** What a condition looks at counts only if it holds. */
  @Override
  void mark(IndexedDocument document, int row, Marks seen) {
    if (condition.isValid(document, row)) {
      condition.mark(document, row, seen);
      then.mark(document, row, seen);
    } else {
      otherwise.mark(document, row, seen);
    }
  }
}
