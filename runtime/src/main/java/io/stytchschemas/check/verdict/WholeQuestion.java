package io.stytchschemas.check.verdict;

import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.document.RowNumbers;

/** Whether a number has no fraction. */
final class WholeQuestion extends Question {
  static final WholeQuestion INSTANCE = new WholeQuestion();

  private WholeQuestion() {}

  @Override
  boolean passes(IndexedDocument document, int row) {
    return RowNumbers.isWhole(document, row);
  }
}
