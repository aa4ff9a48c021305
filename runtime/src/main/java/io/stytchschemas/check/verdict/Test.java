package io.stytchschemas.check.verdict;

import io.stytchschemas.json.IndexedDocument;

/** One pass over a value of a known kind, for its verdict alone. Immutable. */
abstract class Test {
  /** For values that nothing is asked of. */
  static final Test ALWAYS = new Constant(true);

  static final Test NEVER = new Constant(false);

  abstract boolean passes(IndexedDocument document, int row);

  /** The same verdict for every value. */
  private static final class Constant extends Test {
    private final boolean verdict;

    Constant(boolean verdict) {
      this.verdict = verdict;
    }

    @Override
    boolean passes(IndexedDocument document, int row) {
      return verdict;
    }
  }

  /** Whether all of some tests pass. */
  static boolean all(Test[] tests, IndexedDocument document, int row) {
    for (Test test : tests) {
      if (!test.passes(document, row)) {
        return false;
      }
    }
    return true;
  }
}
