package io.stytchschemas.check.verdict;

import io.stytchschemas.check.question.Question;
import io.stytchschemas.json.document.IndexedDocument;

/** {@code anyOf}, of several branches that a value can be of. */
final class AnyOfQuestion extends Question {
  private final Question[] branches;
  private final BranchChoice choice;

  AnyOfQuestion(Question[] branches, BranchChoice choice) {
    this.branches = branches;
    this.choice = choice;
  }

  @Override
  public boolean passes(IndexedDocument document, int row) {
    for (int branch : choice.candidates(document, row)) {
      if (branches[branch].passes(document, row)) {
        return true;
      }
    }
    return false;
  }
}
