package io.stytchschemas.check.question;

import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.document.RowUniqueness;

/** {@code uniqueItems}. */
public final class UniqueQuestion extends Question {
  public static final UniqueQuestion INSTANCE = new UniqueQuestion();

  private UniqueQuestion() {}

  @Override
  public boolean passes(IndexedDocument document, int row) {
    return RowUniqueness.holds(document, row);
  }
}
