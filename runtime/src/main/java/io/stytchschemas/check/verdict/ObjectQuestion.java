package io.stytchschemas.check.verdict;

import io.stytchschemas.check.Check;
import io.stytchschemas.check.question.Question;
import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.document.NameTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is said of objects, in one loop over the properties. */
final class ObjectQuestion extends Question {
  private static final int KINDS = IndexedDocument.OBJECT + 1;

  private final NameTable names;

  /** What is said of the values of each. What it leads to is looked at when there is a value. */
  private final List<List<Check>> checks;

  private final boolean warns;

  /** For each name the questions of its values that were asked for, by the kind of value. */
  private final @Nullable Question[] questions;

  /** So many of the names, the first ones, must be there. */
  private final int required;

  /** What is said of others; null for nothing. */
  private final @Nullable Unlisted unlisted;

  private final int least;
  private final int most;
  private final Question[] also;

  ObjectQuestion(
      NameTable names,
      List<List<Check>> checks,
      boolean warns,
      int required,
      @Nullable Unlisted unlisted,
      int least,
      int most,
      Question[] also) {
    this.names = names;
    this.checks = checks;
    this.warns = warns;
    this.questions = new @Nullable Question[checks.size() * KINDS];
    this.required = required;
    this.unlisted = unlisted;
    this.least = least;
    this.most = most;
    this.also = also;
  }

  @Override
  public boolean passes(IndexedDocument document, int row) {
    int found = 0;
    int count = 0;
    int end = document.next(row);
    for (int name = row + 1; name < end; name = document.next(name + 1)) {
      int index = names.find(document, name);
      if (index >= 0) {
        found += index < required ? 1 : 0;
        Question question = question(index, document.kind(name + 1));
        if (question != ALWAYS && !question.passes(document, name + 1)) {
          return false;
        }
      } else if (unlisted != null && !unlisted.passes(document, name)) {
        return false;
      }
      count++;
    }
    return found == required && count >= least && count <= most && all(also, document, row);
  }

  private Question question(int index, int kind) {
    int at = index * KINDS + kind;
    Question question = questions[at];
    if (question == null) {
      question = Verdict.of(checks.get(index), warns).question(kind);
      questions[at] = question;
    }
    return question;
  }
}
