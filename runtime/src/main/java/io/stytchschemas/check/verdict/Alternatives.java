package io.stytchschemas.check.verdict;

import io.stytchschemas.check.BranchesCheck;
import io.stytchschemas.check.Check;
import io.stytchschemas.json.document.IndexedDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The branches of a union, of which a value is to be read as one. Immutable to those who use it,
 * and safe for all threads: whichever looks at a kind of values first, all find the same.
 */
public final class Alternatives {
  private final List<Check> branches;
  private final @Nullable OfKind[] kinds = new @Nullable OfKind[IndexedDocument.OBJECT + 1];

  /** The branches that values of one kind can be of. */
  private static final class OfKind {
    /** Every name there is. */
    private static final long ALL = -1;

    final int[] branches;
    final List<Check> checks;
    final Verdict[] verdicts;

    /** Which of these are left by the value of the property that tells most. */
    final BranchChoice choice;

    /** What those of objects require; null for other kinds. */
    final @Nullable RequiredNames required;

    OfKind(int kind, int[] branches, List<Check> checks) {
      this.branches = branches;
      this.checks = List.copyOf(checks);
      this.verdicts = new Verdict[branches.length];
      for (int i = 0; i < branches.length; i++) {
        // What references lead to is mostly remembered from the verdict about the whole.
        verdicts[i] = Verdict.of(checks.subList(i, i + 1), false);
      }
      boolean isObject = kind == IndexedDocument.OBJECT;
      List<BranchFacts> facts = isObject ? BranchFacts.of(checks) : List.of();
      this.choice = isObject ? BranchChoice.of(facts) : BranchChoice.none(branches.length);
      this.required = isObject ? RequiredNames.of(facts) : null;
    }

    /** Which names a value has, where that may tell one candidate from another. */
    long found(IndexedDocument document, int row, int[] candidates) {
      return required == null || candidates.length < 2 ? ALL : required.found(document, row);
    }

    /** The one candidate that lacks no name; -1 where there are several, or none. */
    int only(int[] candidates, long found) {
      int only = -1;
      for (int candidate : candidates) {
        if (isPossible(candidate, found)) {
          if (only >= 0) {
            return -1;
          }
          only = candidate;
        }
      }
      return only;
    }

    boolean isValid(int candidate, long found, IndexedDocument document, int row) {
      return isPossible(candidate, found)
          && verdicts[candidate].passesAtAnyDepth(document, row)
          && !document.gaveUp();
    }

    /**
     * The same of a candidate that a verdict does not come to: where a search gives up, this one is
     * not valid, and that is all.
     */
    boolean isValidBesides(int candidate, long found, IndexedDocument document, int row) {
      document.steps().beginSpare();
      boolean valid = isValid(candidate, found, document, row);
      document.steps().endSpare();
      return valid;
    }

    private boolean isPossible(int candidate, long found) {
      return required == null || required.areAll(found, candidate);
    }
  }

  public Alternatives(List<Check> branches) {
    this.branches = List.copyOf(branches);
  }

  /**
   * A branch that a value has no error by: the one that is meant, else the first, or of all these
   * the one that knows most of it; -1 if there is none.
   *
   * @param meant the branch that the value says it is of; -1 where it says nothing
   * @param byMost whether what is known counts
   * @param valid whether the value is known to be of a branch
   */
  public int choose(IndexedDocument document, int row, int meant, boolean byMost, boolean valid) {
    OfKind kind = of(document.kind(row));
    int[] candidates = kind.choice.candidates(document, row);
    long found = kind.found(document, row, candidates);
    int only = valid ? kind.only(candidates, found) : -1;
    if (only >= 0) {
      return kind.branches[only];
    }
    int said = meant < 0 ? -1 : Arrays.binarySearch(kind.branches, meant);
    if (said >= 0 && kind.isValidBesides(said, found, document, row)) {
      return meant;
    }
    int best = -1;
    int most = -1;
    for (int candidate : candidates) {
      if (best < 0
          ? kind.isValid(candidate, found, document, row)
          : kind.isValidBesides(candidate, found, document, row)) {
        int branch = kind.branches[candidate];
        if (!byMost) {
          return branch;
        }
        int known = branches.get(branch).knows(document, row);
        if (known > most) {
          best = branch;
          most = known;
        }
      }
    }
    return best;
  }

  /**
   * The branch that is meant, where the value has no error by it, or its Java type can hold it all
   * the same; else one that the value has no error by and that knows most of it; else the one that
   * is meant, else of those whose Java type can hold the value the one that it comes closest to. -1
   * if there is none of its kind, or it tells that none is meant.
   *
   * @param meant the branch that the value says it is of; -1 where it says nothing
   * @param binds whether the Java type of a branch can hold the value
   */
  public int chooseLeniently(IndexedDocument document, int row, int meant, IntPredicate binds) {
    int valid = choose(document, row, meant, true, false);
    if (meant >= 0) {
      return valid < 0 || valid == meant || binds.test(meant) ? meant : valid;
    }
    if (valid >= 0) {
      return valid;
    }
    OfKind kind = of(document.kind(row));
    int closest =
        BranchesCheck.closest(kind.checks, document, row, i -> binds.test(kind.branches[i]));
    return closest < 0 ? -1 : kind.branches[closest];
  }

  private OfKind of(int kind) {
    OfKind known = kinds[kind];
    if (known == null) {
      List<Check> possible = new ArrayList<>();
      int[] places = new int[branches.size()];
      for (int branch = 0; branch < places.length; branch++) {
        if (!BranchFacts.excludes(branches.get(branch), kind)) {
          places[possible.size()] = branch;
          possible.add(branches.get(branch));
        }
      }
      known = new OfKind(kind, Arrays.copyOf(places, possible.size()), possible);
      kinds[kind] = known;
    }
    return known;
  }
}
