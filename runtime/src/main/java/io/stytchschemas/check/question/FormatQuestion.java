package io.stytchschemas.check.question;

import io.stytchschemas.check.StandardFormat;
import io.stytchschemas.json.document.IndexedDocument;

/** A {@code format} that is asserted. */
public final class FormatQuestion extends Question {
  private final StandardFormat format;

  public FormatQuestion(StandardFormat format) {
    this.format = format;
  }

  @Override
  public boolean passes(IndexedDocument document, int row) {
    return format.allows(document.string(row));
  }
}
