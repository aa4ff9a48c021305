package io.stytchschemas.check.verdict;

import io.stytchschemas.json.IndexedDocument;

/** {@code oneOf}, of several branches that a value can be of. */
final class OneOfTest extends Test {
  private final Test[] branches;
  private final BranchChoice choice;

  OneOfTest(Test[] branches, BranchChoice choice) {
    this.branches = branches;
    this.choice = choice;
  }

  @Override
  boolean passes(IndexedDocument document, int row) {
    int[] candidates = choice.candidates(document, row);
    int count = candidates == null ? branches.length : candidates.length;
    boolean found = false;
    for (int i = 0; i < count; i++) {
      if (branches[candidates == null ? i : candidates[i]].passes(document, row)) {
        if (found) {
          return false;
        }
        found = true;
      }
    }
    return found;
  }
}
