package io.stytchschemas.check.question;

import io.stytchschemas.json.document.IndexedDocument;

/** {@code not}. */
public final class NotQuestion extends Question {
  private final Question question;

  public NotQuestion(Question question) {
    this.question = question;
  }

  @Override
  public boolean passes(IndexedDocument document, int row) {
    return !question.passes(document, row);
  }
}
