package io.stytchschemas.check.verdict;

import io.stytchschemas.json.document.IndexedDocument;

/** {@code if}, {@code then} and {@code else}. */
final class IfQuestion extends Question {
  private final Question condition;
  private final Question then;
  private final Question otherwise;

  IfQuestion(Question condition, Question then, Question otherwise) {
    this.condition = condition;
    this.then = then;
    this.otherwise = otherwise;
  }

  @Override
  boolean passes(IndexedDocument document, int row) {
    return (condition.passes(document, row) ? then : otherwise).passes(document, row);
  }
}
