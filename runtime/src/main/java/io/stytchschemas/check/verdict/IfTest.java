package io.stytchschemas.check.verdict;

import io.stytchschemas.json.IndexedDocument;

/** {@code if}, {@code then} and {@code else}. */
final class IfTest extends Test {
  private final Test condition;
  private final Test then;
  private final Test otherwise;

  IfTest(Test condition, Test then, Test otherwise) {
    this.condition = condition;
    this.then = then;
    this.otherwise = otherwise;
  }

  @Override
  boolean passes(IndexedDocument document, int row) {
    return (condition.passes(document, row) ? then : otherwise).passes(document, row);
  }
}
