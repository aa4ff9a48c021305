package io.stytchschemas.check.verdict;

import io.stytchschemas.check.Check;
import io.stytchschemas.json.IndexedDocument;
import java.util.List;

/**
 * The branches of a union, of which a value is to be read as one. Immutable, and safe for all
 * threads.
 */
public final class Alternatives {
  private final List<Check> branches;
  private final BranchChoice choice;

  public Alternatives(List<Check> branches) {
    this.branches = List.copyOf(branches);
    this.choice = BranchChoice.of(branches);
  }

  /**
   * The first branch that a value has no error by; -1 if there is none.
   *
   * @param valid whether the value is known to be of a branch
   */
  public int first(IndexedDocument document, int row, boolean valid) {
    int[] candidates = choice.candidates(document, row);
    if (valid && isOnly(candidates)) {
      return candidates[0];
    }
    for (int branch : candidates) {
      if (branches.get(branch).isValid(document, row)) {
        return branch;
      }
    }
    return -1;
  }

  /**
   * Of the branches that a value has no error by the one that knows most of it, and the first of
   * these; -1 if there is none.
   *
   * @param valid whether the value is known to be of a branch
   */
  public int best(IndexedDocument document, int row, boolean valid) {
    int[] candidates = choice.candidates(document, row);
    if (valid && isOnly(candidates)) {
      return candidates[0];
    }
    int best = -1;
    int most = -1;
    for (int branch : candidates) {
      Check check = branches.get(branch);
      int known = check.isValid(document, row) ? check.knows(document, row) : -1;
      if (known > most) {
        best = branch;
        most = known;
      }
    }
    return best;
  }

  /** Whether of several branches one is left: a sole branch is a condition, and may not hold. */
  private boolean isOnly(int[] candidates) {
    return candidates.length == 1 && branches.size() > 1;
  }
}
