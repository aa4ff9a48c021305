package io.stytchschemas.check;

import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.document.RowUniqueness;

/** {@code uniqueItems}: equality is JSON's, 1 and 1.0 are one value. */
public final class UniqueItemsCheck extends Check {
  static final UniqueItemsCheck INSTANCE = new UniqueItemsCheck();

  private UniqueItemsCheck() {}

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.uniqueItems(this);
  }

  @Override
  void reportTyped(Report out, int row) {
    IndexedDocument document = out.document();
    if (document.kind(row) == IndexedDocument.ARRAY && !RowUniqueness.holds(document, row)) {
      out.violation("/uniqueItems", Messages.UNIQUE);
    }
  }
}
