package io.stytchschemas.check.question;

import io.stytchschemas.check.FormatCheck;
import io.stytchschemas.json.document.IndexedDocument;

/** A {@code format} that is asserted. */
public final class FormatQuestion extends Question {
  private final FormatCheck check;

  public FormatQuestion(FormatCheck check) {
    this.check = check;
  }

  @Override
  public boolean passes(IndexedDocument document, int row) {
    return check.allows(document.string(row));
  }
}
