package io.stytchschemas.check.verdict;

import io.stytchschemas.json.document.IndexedDocument;

/** {@code not}. */
final class NotQuestion extends Question {
  private final Question question;

  NotQuestion(Question question) {
    this.question = question;
  }

  @Override
  boolean passes(IndexedDocument document, int row) {
    return !question.passes(document, row);
  }
}
