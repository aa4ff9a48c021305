package io.stytchschemas.check.question;

import io.stytchschemas.json.document.IndexedDocument;

/** What several ways may lead to asks: the document remembers its verdicts when that pays. */
public final class RememberedQuestion extends Question {
  private final Question question;

  public RememberedQuestion(Question question) {
    this.question = question;
  }

  /** What verdicts are remembered of. */
  public Question question() {
    return question;
  }

  @Override
  public boolean passes(IndexedDocument document, int row) {
    int known = document.recall(question, row);
    if (known != IndexedDocument.UNKNOWN) {
      return known == IndexedDocument.YES;
    }
    if (!document.nest()) {
      throw new TooDeepException(this, row);
    }
    boolean verdict = question.passes(document, row);
    document.unnest();
    document.remember(question, row, verdict);
    return verdict;
  }
}
