package io.stytchschemas.check.verdict;

import io.stytchschemas.json.Document;

/** {@code not}. */
final class NotTest extends Test {
  private final Test test;

  NotTest(Test test) {
    this.test = test;
  }

  @Override
  boolean passes(Document document, int row) {
    return !test.passes(document, row);
  }
}
