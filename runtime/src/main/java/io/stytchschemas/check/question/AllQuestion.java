package io.stytchschemas.check.question;

import io.stytchschemas.json.document.IndexedDocument;

/** All of several. */
public final class AllQuestion extends Question {
  private final Question[] questions;

  public AllQuestion(Question[] questions) {
    this.questions = questions;
  }

  @Override
  public boolean passes(IndexedDocument document, int row) {
    return all(questions, document, row);
  }
}
