package io.stytchschemas.check.verdict;

import io.stytchschemas.json.IndexedDocument;

/** All of several. */
final class AllTest extends Test {
  private final Test[] tests;

  AllTest(Test[] tests) {
    this.tests = tests;
  }

  @Override
  boolean passes(IndexedDocument document, int row) {
    return all(tests, document, row);
  }
}
