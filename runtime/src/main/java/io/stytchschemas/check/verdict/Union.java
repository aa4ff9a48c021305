package io.stytchschemas.check.verdict;

import io.stytchschemas.check.BranchesCheck;
import io.stytchschemas.check.Check;
import io.stytchschemas.json.IndexedDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * The branches of an {@code anyOf} or a {@code oneOf} that values of one kind can be of. Often that
 * is one, and then nothing is left of the union.
 */
final class Union {
  private Union() {}

  static Test test(int kind, BranchesCheck union) {
    boolean exactlyOne = union.kind() == BranchesCheck.Kind.ONE_OF;
    List<Test> open = new ArrayList<>();
    List<Check> checks = new ArrayList<>();
    int certain = 0;
    for (Check branch : union.branches()) {
      Test test = Verdict.of(List.of(branch), false).test(kind);
      if (test == Test.ALWAYS) {
        certain++;
      } else if (test != Test.NEVER) {
        open.add(test);
        checks.add(branch);
      }
    }
    if (certain > 0) {
      return certainly(exactlyOne, certain, open);
    }
    if (open.size() <= 1) {
      return open.isEmpty() ? Test.NEVER : open.get(0);
    }
    Test[] tests = open.toArray(new Test[0]);
    BranchChoice choice =
        kind == IndexedDocument.OBJECT
            ? BranchChoice.of(BranchFacts.of(checks))
            : BranchChoice.none(tests.length);
    return exactlyOne ? new OneOfTest(tests, choice) : new AnyOfTest(tests, choice);
  }

  /** Where some branches hold for all values of the kind. */
  private static Test certainly(boolean exactlyOne, int certain, List<Test> open) {
    if (!exactlyOne || (certain == 1 && open.isEmpty())) {
      return Test.ALWAYS;
    }
    if (certain > 1) {
      return Test.NEVER;
    }
    Test[] tests = open.toArray(new Test[0]);
    return new NotTest(new AnyOfTest(tests, BranchChoice.none(tests.length)));
  }
}
