package io.stytchschemas.check.verdict;

import io.stytchschemas.check.ContainsCheck;
import io.stytchschemas.check.question.Question;
import io.stytchschemas.json.document.IndexedDocument;
import java.util.List;

/** {@code contains}, with how often. */
final class ContainsQuestion extends Question {
  private final Verdict verdict;
  private final int least;
  private final int most;

  ContainsQuestion(ContainsCheck check) {
    verdict = Verdict.of(List.of(check.check()), false);
    least = check.least();
    most = check.most();
  }

  @Override
  public boolean passes(IndexedDocument document, int row) {
    int matches = 0;
    int end = document.next(row);
    for (int at = row + 1; at < end; at = document.next(at)) {
      if (verdict.passes(document, at)) {
        matches++;
        if (matches > most || (matches >= least && most == Integer.MAX_VALUE)) {
          break;
        }
      }
    }
    return matches >= least && matches <= most;
  }
}
