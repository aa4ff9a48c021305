package io.stytchschemas.check;

import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.document.Rows;

/** {@code prefixItems}, and the array form of {@code items} before it: what is said of one item. */
public final class PrefixItemCheck extends Check {
  private final String keyword;
  private final int index;
  private final Check check;

  PrefixItemCheck(String keyword, int index, Check check) {
    this.keyword = keyword;
    this.index = index;
    this.check = check;
  }

  public String keyword() {
    return keyword;
  }

  public int index() {
    return index;
  }

  public Check check() {
    return check;
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.prefixItem(this);
  }

  @Override
  void reportTyped(Report out, int row) {
    int at = Rows.item(out.document(), row, index);
    if (at >= 0) {
      out.item(check, at, index, '/' + keyword + '/' + index);
    }
  }

  @Override
  void mark(IndexedDocument document, int row, Marks seen) {
    seen.addFirst(index + 1);
  }
}
