package io.stytchschemas.check;

import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.document.Rows;

/** {@code dependentSchemas}, and {@code dependencies} before it: for one property. */
public final class DependentSchemaCheck extends Check {
  private final String keyword;
  private final String property;
  private final Check check;

  DependentSchemaCheck(String keyword, String property, Check check) {
    this.keyword = keyword;
    this.property = property;
    this.check = check;
  }

  public String keyword() {
    return keyword;
  }

  /** The property that asks for more. */
  public String property() {
    return property;
  }

  public Check check() {
    return check;
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.dependentSchema(this);
  }

  @Override
  void reportTyped(Report out, int row) {
    if (out.member(row, property) >= 0) {
      out.apply(check, row, '/' + keyword, property);
    }
  }

  @Override
  void mark(IndexedDocument document, int row, Marks seen) {
    if (Rows.member(document, row, property) >= 0) {
      check.mark(document, row, seen);
    }
  }
}
