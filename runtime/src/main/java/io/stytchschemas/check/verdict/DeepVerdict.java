package io.stytchschemas.check.verdict;

import io.stytchschemas.check.question.Question;
import io.stytchschemas.check.question.RememberedQuestion;
import io.stytchschemas.check.question.TooDeepException;
import io.stytchschemas.json.document.IndexedDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The verdict about a document that nests deep, on a small stack. A question that comes to be too
 * deep is asked beforehand of what is on every sixteenth level, from the innermost outwards; then
 * none goes far until it finds what is remembered.
 */
final class DeepVerdict {
  private static final int LEVELS = 16;

  private final Verdict verdict;
  private final IndexedDocument document;

  /** The level of each row, modulo {@link #LEVELS}. */
  private final byte[] levels;

  /** What is asked beforehand: a question, and at which level. */
  private final List<RememberedQuestion> questions = new ArrayList<>();

  private final List<Byte> questionLevels = new ArrayList<>();

  DeepVerdict(Verdict verdict, IndexedDocument document) {
    this.verdict = verdict;
    this.document = document;
    this.levels = levels(document);
  }

  private static byte[] levels(IndexedDocument document) {
    byte[] levels = new byte[document.rows()];
    int[] ends = new int[LEVELS];
    int depth = 0;
    for (int row = 0; row < levels.length; row++) {
      while (depth > 0 && ends[depth - 1] <= row) {
        depth--;
      }
      levels[row] = (byte) (depth % LEVELS);
      if (document.nests(row)) {
        if (depth == ends.length) {
          ends = Arrays.copyOf(ends, 2 * depth);
        }
        ends[depth++] = document.next(row);
      }
    }
    return levels;
  }

  /**
   * Whether a value passes.
   *
   * @param first what the stack would not have done for
   */
  boolean passes(int row, TooDeepException first) {
    add(first);
    while (true) {
      askBeforehand();
      try {
        return verdict.passes(document, row);
      } catch (TooDeepException e) {
        add(e);
      }
    }
  }

  private void askBeforehand() {
    int row = document.rows() - 1;
    while (row >= 0) {
      try {
        for (; row >= 0; row--) {
          ask(row);
        }
      } catch (TooDeepException e) {
        add(e);
        row = document.rows() - 1;
      }
    }
  }

  private void ask(int row) {
    for (int i = 0; document.nests(row) && i < questions.size(); i++) {
      Question question = questions.get(i).question();
      if (questionLevels.get(i) == levels[row]
          && document.recall(question, row) == IndexedDocument.UNKNOWN) {
        document.keep(question, row, question.passes(document, row));
      }
    }
  }

  private void add(TooDeepException e) {
    document.unnestAll();
    questions.add(e.question());
    questionLevels.add(levels[e.row()]);
  }
}
