package io.stytchschemas.check.verdict;

import io.stytchschemas.check.FormatCheck;
import io.stytchschemas.json.document.IndexedDocument;

/** A {@code format} that is asserted. */
final class FormatQuestion extends Question {
  private final FormatCheck check;

  FormatQuestion(FormatCheck check) {
    this.check = check;
  }

  @Override
  boolean passes(IndexedDocument document, int row) {
    return check.allows(document.string(row));
  }
}
