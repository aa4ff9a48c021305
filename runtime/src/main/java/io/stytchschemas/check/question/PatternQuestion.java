package io.stytchschemas.check.question;

import io.stytchschemas.check.TextPattern;
import io.stytchschemas.json.document.IndexedDocument;

/** {@code pattern}. */
public final class PatternQuestion extends Question {
  private final TextPattern pattern;

  public PatternQuestion(TextPattern pattern) {
    this.pattern = pattern;
  }

  @Override
  public boolean passes(IndexedDocument document, int row) {
    return pattern.find(document, row);
  }
}
