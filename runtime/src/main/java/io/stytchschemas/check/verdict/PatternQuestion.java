package io.stytchschemas.check.verdict;

import io.stytchschemas.check.TextPattern;
import io.stytchschemas.json.document.IndexedDocument;

/** {@code pattern}. */
final class PatternQuestion extends Question {
  private final TextPattern pattern;

  PatternQuestion(TextPattern pattern) {
    this.pattern = pattern;
  }

  @Override
  boolean passes(IndexedDocument document, int row) {
    return pattern.find(document, row);
  }
}
