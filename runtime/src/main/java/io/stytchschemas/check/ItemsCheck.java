package io.stytchschemas.check;

import io.stytchschemas.json.document.IndexedDocument;

/** {@code items} that is one schema, and {@code additionalItems}. */
public final class ItemsCheck extends Check {
  private final String keyword;
  private final int prefix;
  private final Check check;

  ItemsCheck(String keyword, int prefix, Check check) {
    this.keyword = keyword;
    this.prefix = prefix;
    this.check = check;
  }

  public String keyword() {
    return keyword;
  }

  /** How many items come before those that it is about. */
  public int prefix() {
    return prefix;
  }

  public Check check() {
    return check;
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.items(this);
  }

  @Override
  void reportTyped(Report out, int row) {
    IndexedDocument document = out.document();
    int end = document.next(row);
    int index = 0;
    for (int at = row + 1; at < end; at = document.next(at)) {
      if (index >= prefix) {
        out.item(check, at, index, '/' + keyword);
      }
      index++;
    }
  }

  @Override
  void mark(IndexedDocument document, int row, Marks seen) {
    seen.addAll();
  }
}
