package io.stytchschemas.check.verdict;

import io.stytchschemas.json.IndexedDocument;

/** {@code anyOf}, of several branches that a value can be of. */
final class AnyOfTest extends Test {
  private final Test[] branches;
  private final BranchChoice choice;

  AnyOfTest(Test[] branches, BranchChoice choice) {
    this.branches = branches;
    this.choice = choice;
  }

  @Override
  boolean passes(IndexedDocument document, int row) {
    int[] candidates = choice.candidates(document, row);
    int count = candidates == null ? branches.length : candidates.length;
    for (int i = 0; i < count; i++) {
      if (branches[candidates == null ? i : candidates[i]].passes(document, row)) {
        return true;
      }
    }
    return false;
  }
}
