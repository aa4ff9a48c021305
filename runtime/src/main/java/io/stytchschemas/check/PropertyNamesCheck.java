package io.stytchschemas.check;

import io.stytchschemas.json.document.IndexedDocument;

/** {@code propertyNames}. */
public final class PropertyNamesCheck extends Check {
  private final Check check;

  PropertyNamesCheck(Check check) {
    this.check = check;
  }

  public Check check() {
    return check;
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.propertyNames(this);
  }

  @Override
  void reportTyped(Report out, int row) {
    IndexedDocument document = out.document();
    int end = document.next(row);
    for (int at = row + 1; at < end; at = document.next(at + 1)) {
      out.name(check, at, "/propertyNames");
    }
  }
}
