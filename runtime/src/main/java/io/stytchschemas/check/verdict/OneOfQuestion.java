package io.stytchschemas.check.verdict;

import io.stytchschemas.check.question.Question;
import io.stytchschemas.json.document.IndexedDocument;

/** {@code oneOf}, of several branches that a value can be of. */
final class OneOfQuestion extends Question {
  private final Question[] branches;
  private final BranchChoice choice;

  OneOfQuestion(Question[] branches, BranchChoice choice) {
    this.branches = branches;
    this.choice = choice;
  }

  @Override
  public boolean passes(IndexedDocument document, int row) {
    boolean found = false;
    for (int branch : choice.candidates(document, row)) {
      if (branches[branch].passes(document, row)) {
        if (found) {
          return false;
        }
        found = true;
      }
    }
    return found;
  }
}
