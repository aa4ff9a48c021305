package io.stytchschemas.check.verdict;

import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.document.RowUniqueness;

/** {@code uniqueItems}. */
final class UniqueQuestion extends Question {
  static final UniqueQuestion INSTANCE = new UniqueQuestion();

  private UniqueQuestion() {}

  @Override
  boolean passes(IndexedDocument document, int row) {
    return RowUniqueness.holds(document, row);
  }
}
