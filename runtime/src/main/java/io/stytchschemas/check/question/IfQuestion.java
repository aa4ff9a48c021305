package io.stytchschemas.check.question;

import io.stytchschemas.json.document.IndexedDocument;

/** {@code if}, {@code then} and {@code else}. */
public final class IfQuestion extends Question {
  private final Question condition;
  private final Question then;
  private final Question otherwise;

  public IfQuestion(Question condition, Question then, Question otherwise) {
    this.condition = condition;
    this.then = then;
    this.otherwise = otherwise;
  }

  @Override
  public boolean passes(IndexedDocument document, int row) {
    return (condition.passes(document, row) ? then : otherwise).passes(document, row);
  }
}
