package io.stytchschemas.check.verdict;

import io.stytchschemas.json.IndexedDocument;

/** A test of what a reference leads to, whose verdicts the document remembers when that pays. */
final class RememberedTest extends Test {
  private final Test test;

  RememberedTest(Test test) {
    this.test = test;
  }

  /** What verdicts are remembered of. */
  Test test() {
    return test;
  }

  @Override
  boolean passes(IndexedDocument document, int row) {
    int known = document.recall(test, row);
    if (known != IndexedDocument.UNKNOWN) {
      return known == IndexedDocument.YES;
    }
    if (!document.nest()) {
      throw new TooDeepException(this, row);
    }
    boolean verdict = test.passes(document, row);
    document.unnest();
    document.remember(test, row, verdict);
    return verdict;
  }
}
