package io.stytchschemas.check.verdict;

import io.stytchschemas.check.TextPattern;
import io.stytchschemas.json.IndexedDocument;

/** {@code pattern}. */
final class PatternTest extends Test {
  private final TextPattern pattern;

  PatternTest(TextPattern pattern) {
    this.pattern = pattern;
  }

  @Override
  boolean passes(IndexedDocument document, int row) {
    return pattern.find(document, row);
  }
}
