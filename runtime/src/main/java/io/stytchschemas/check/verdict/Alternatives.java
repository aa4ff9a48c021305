package io.stytchschemas.check.verdict;

import io.stytchschemas.check.Check;
import io.stytchschemas.json.IndexedDocument;
import java.util.List;
import java.util.stream.IntStream;
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
    final int[] branches;
    final Verdict[] verdicts;

    /** Of which of these an object cannot be. */
    final BranchChoice choice;

    OfKind(int kind, int[] branches, List<Check> checks) {
      this.branches = branches;
      // What references lead to is mostly remembered from the verdict about the whole.
      this.verdicts =
          checks.stream().map(check -> Verdict.of(List.of(check), false)).toArray(Verdict[]::new);
      this.choice =
          kind == IndexedDocument.OBJECT
              ? BranchChoice.of(checks)
              : BranchChoice.none(branches.length);
    }

    boolean isValid(int candidate, IndexedDocument document, int row) {
      return verdicts[candidate].passesAtAnyDepth(document, row) && !document.gaveUp();
    }
  }

  public Alternatives(List<Check> branches) {
    this.branches = List.copyOf(branches);
  }

  public int size() {
    return branches.size();
  }

  /**
   * The first branch that a value has no error by; -1 if there is none.
   *
   * @param valid whether the value is known to be of a branch
   */
  public int first(IndexedDocument document, int row, boolean valid) {
    OfKind kind = of(document.kind(row));
    int[] candidates = kind.choice.candidates(document, row);
    if (valid && candidates.length == 1) {
      return kind.branches[candidates[0]];
    }
    for (int candidate : candidates) {
      if (kind.isValid(candidate, document, row)) {
        return kind.branches[candidate];
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
    OfKind kind = of(document.kind(row));
    int[] candidates = kind.choice.candidates(document, row);
    if (valid && candidates.length == 1) {
      return kind.branches[candidates[0]];
    }
    int best = -1;
    int most = -1;
    for (int candidate : candidates) {
      int branch = kind.branches[candidate];
      if (kind.isValid(candidate, document, row)) {
        int known = branches.get(branch).knows(document, row);
        if (known > most) {
          best = branch;
          most = known;
        }
      }
    }
    return best;
  }

  private OfKind of(int kind) {
    OfKind known = kinds[kind];
    if (known == null) {
      int[] possible =
          IntStream.range(0, branches.size())
              .filter(branch -> !BranchFacts.excludes(branches.get(branch), kind))
              .toArray();
      known = new OfKind(kind, possible, IntStream.of(possible).mapToObj(branches::get).toList());
      kinds[kind] = known;
    }
    return known;
  }
}
