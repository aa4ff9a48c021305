package io.stytchschemas.check.verdict;

import io.stytchschemas.json.IndexedDocument;

/** {@code uniqueItems}. */
final class UniqueTest extends Test {
  static final UniqueTest INSTANCE = new UniqueTest();

  private UniqueTest() {}

  @Override
  boolean passes(IndexedDocument document, int row) {
    return RowUniqueness.holds(document, row);
  }
}
