package io.stytchschemas.check.verdict;

import io.stytchschemas.check.question.Question;
import io.stytchschemas.json.document.IndexedDocument;

/** All that is said of arrays, in one loop over the items. */
final class ArrayQuestion extends Question {
  /** What is said of the first items, each by itself, and of those behind them. */
  private final Verdict[] first;

  private final Verdict rest;
  private final int least;
  private final int most;
  private final Question[] also;

  ArrayQuestion(Verdict[] first, Verdict rest, int least, int most, Question[] also) {
    this.first = first;
    this.rest = rest;
    this.least = least;
    this.most = most;
    this.also = also;
  }

  @Override
  public boolean passes(IndexedDocument document, int row) {
    int count = 0;
    int end = document.next(row);
    for (int at = row + 1; at < end; at = document.next(at)) {
      Verdict verdict = count < first.length ? first[count] : rest;
      Question question = verdict.question(document.kind(at));
      if (question != ALWAYS && !question.passes(document, at)) {
        return false;
      }
      count++;
    }
    return count >= least && count <= most && all(also, document, row);
  }
}
