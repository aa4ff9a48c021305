package io.stytchschemas.check.question;

import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.document.RowNumbers;

/** Whether a number has no fraction. */
public final class WholeQuestion extends Question {
  public static final WholeQuestion INSTANCE = new WholeQuestion();

  private WholeQuestion() {}

  @Override
  public boolean passes(IndexedDocument document, int row) {
    return RowNumbers.isWhole(document, row);
  }
}
