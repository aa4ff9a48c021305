package io.stytchschemas.check.question;

import io.stytchschemas.json.document.IndexedDocument;

/** What is asked of a value of a known kind, in one pass, for its verdict alone. Immutable. */
public abstract class Question {
  /** For values that nothing is asked of. */
  public static final Question ALWAYS = new Constant(true);

  public static final Question NEVER = new Constant(false);

  public abstract boolean passes(IndexedDocument document, int row);

  /** The same verdict for every value. */
  private static final class Constant extends Question {
    private final boolean verdict;

    Constant(boolean verdict) {
      this.verdict = verdict;
    }

    @Override
    public boolean passes(IndexedDocument document, int row) {
      return verdict;
    }
  }

  /** Whether all of some questions pass. */
  public static boolean all(Question[] questions, IndexedDocument document, int row) {
    for (Question question : questions) {
      if (!question.passes(document, row)) {
        return false;
      }
    }
    return true;
  }
}
