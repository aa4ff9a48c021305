package io.stytchschemas.check.verdict;

import io.stytchschemas.check.Marks;
import io.stytchschemas.check.UnevaluatedCheck;
import io.stytchschemas.check.question.Question;
import io.stytchschemas.json.document.IndexedDocument;

/** {@code unevaluatedProperties} and {@code unevaluatedItems}. */
final class UnevaluatedQuestion extends Question {
  private final UnevaluatedCheck check;
  private final Verdict verdict;

  UnevaluatedQuestion(UnevaluatedCheck check, Verdict verdict) {
    this.check = check;
    this.verdict = verdict;
  }

  @Override
  public boolean passes(IndexedDocument document, int row) {
    Marks seen = check.marks(document, row);
    int nameRows = check.kind() == UnevaluatedCheck.Kind.ITEMS ? 0 : 1;
    int end = document.next(row);
    int place = 0;
    for (int at = row + 1; at < end; at = document.next(at + nameRows)) {
      if (!seen.has(place) && !verdict.passes(document, at + nameRows)) {
        return false;
      }
      place++;
    }
    return true;
  }
}
