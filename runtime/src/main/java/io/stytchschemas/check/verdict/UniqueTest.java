package io.stytchschemas.check.verdict;

import io.stytchschemas.json.Document;

/** {@code uniqueItems}. */
final class UniqueTest extends Test {
  static final UniqueTest INSTANCE = new UniqueTest();

  private UniqueTest() {}

  @Override
  boolean passes(Document document, int row) {
    return RowUniqueness.holds(document, row);
  }
}
