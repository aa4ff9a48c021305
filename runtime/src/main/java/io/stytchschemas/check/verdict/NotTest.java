package io.stytchschemas.check.verdict;

import io.stytchschemas.json.IndexedDocument;

/** {@code not}. */
final class NotTest extends Test {
  private final Test test;

  NotTest(Test test) {
    this.test = test;
  }

  @Override
  boolean passes(IndexedDocument document, int row) {
    return !test.passes(document, row);
  }
}
