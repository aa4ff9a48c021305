package io.stytchschemas.check.verdict;

import io.stytchschemas.json.document.IndexedDocument;

/** All of several. */
final class AllQuestion extends Question {
  private final Question[] questions;

  AllQuestion(Question[] questions) {
    this.questions = questions;
  }

  @Override
  boolean passes(IndexedDocument document, int row) {
    return all(questions, document, row);
  }
}
