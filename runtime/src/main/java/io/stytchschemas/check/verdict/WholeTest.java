package io.stytchschemas.check.verdict;

import io.stytchschemas.json.IndexedDocument;

/** Whether a number has no fraction. */
final class WholeTest extends Test {
  static final WholeTest INSTANCE = new WholeTest();

  private WholeTest() {}

  @Override
  boolean passes(IndexedDocument document, int row) {
    return RowNumbers.isWhole(document, row);
  }
}
