package io.stytchschemas.check.verdict;

import io.stytchschemas.check.BranchesCheck;
import io.stytchschemas.check.Check;
import io.stytchschemas.check.question.NotQuestion;
import io.stytchschemas.check.question.Question;
import io.stytchschemas.json.document.IndexedDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * The branches of an {@code anyOf} or a {@code oneOf} that values of one kind can be of. Often that
 * is one, and then nothing is left of the union.
 */
final class Union {
  private Union() {}

  static Question question(int kind, BranchesCheck union) {
    boolean exactlyOne = union.kind() == BranchesCheck.Kind.ONE_OF;
    List<Question> open = new ArrayList<>();
    List<Check> checks = new ArrayList<>();
    int certain = 0;
    for (Check branch : union.branches()) {
      Question question = Verdict.of(List.of(branch), false).question(kind);
      if (question == Question.ALWAYS) {
        certain++;
      } else if (question != Question.NEVER) {
        open.add(question);
        checks.add(branch);
      }
    }
    if (certain > 0) {
      return certainly(exactlyOne, certain, open);
    }
    if (open.size() <= 1) {
      return open.isEmpty() ? Question.NEVER : open.get(0);
    }
    Question[] questions = open.toArray(new Question[0]);
    BranchChoice choice =
        kind == IndexedDocument.OBJECT
            ? BranchChoice.of(BranchFacts.of(checks))
            : BranchChoice.none(questions.length);
    return exactlyOne ? new OneOfQuestion(questions, choice) : new AnyOfQuestion(questions, choice);
  }

  /** Where some branches hold for all values of the kind. */
  private static Question certainly(boolean exactlyOne, int certain, List<Question> open) {
    if (!exactlyOne || (certain == 1 && open.isEmpty())) {
      return Question.ALWAYS;
    }
    if (certain > 1) {
      return Question.NEVER;
    }
    Question[] questions = open.toArray(new Question[0]);
    return new NotQuestion(new AnyOfQuestion(questions, BranchChoice.none(questions.length)));
  }
}
