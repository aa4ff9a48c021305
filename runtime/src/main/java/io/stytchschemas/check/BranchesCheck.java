package io.stytchschemas.check;

import io.stytchschemas.json.document.IndexedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** {@code allOf}, {@code anyOf} and {@code oneOf}. */
public final class BranchesCheck extends Check {
  /** How many of the branches must hold. */
  public enum Kind {
    ALL_OF("allOf"),
    ANY_OF("anyOf"),
    ONE_OF("oneOf");

    private final String keyword;

    Kind(String keyword) {
      this.keyword = keyword;
    }

    public String keyword() {
      return keyword;
    }
  }

  private final Kind kind;
  private final Chain branches;

  private BranchesCheck(Kind kind, Chain branches) {
    this.kind = kind;
    this.branches = branches;
  }

  static BranchesCheck of(Kind kind, Check... branches) {
    Chain chain = new Chain();
    for (Check branch : branches) {
      chain = chain.and(branch);
    }
    return new BranchesCheck(kind, chain);
  }

  /** The same with one more branch. */
  public BranchesCheck branch(Check branch) {
    return new BranchesCheck(kind, branches.and(branch));
  }

  /**
   * The one of several branches that the author of a value of none of them most likely meant, as a
   * report says, of those that will do; the very one where none will, and -1 where that is told by
   * nothing. For the runtime alone.
   */
  @SuppressWarnings("exports") // for no other module
  public static int closest(
      List<Check> branches, IndexedDocument document, int row, IntPredicate willDo) {
    Report out = new Report(document, Violations.collecting(), "", "");
    return new Closest(out, row, Kind.ANY_OF.keyword, branches).branch(willDo);
  }

  public Kind kind() {
    return kind;
  }

  /** The branches in schema order. */
  public List<Check> branches() {
    return branches.all();
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.branches(this);
  }

  @Override
  void reportAny(Report out, int row) {
    String location = '/' + kind.keyword;
    List<Check> all = branches();
    if (kind == Kind.ALL_OF) {
      for (int i = 0; i < all.size(); i++) {
        out.apply(all.get(i), row, location + '/' + i, null);
      }
      return;
    }
    if (isValid(out.document(), row)) {
      return; // told at once by what tells the branches apart; else each is asked
    }
    List<Integer> matching = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isValid(out.document(), row)) {
        matching.add(i);
      }
    }
    if (matching.isEmpty()) {
      new Closest(out, row, kind.keyword, all).report();
    } else if (matching.size() > 1 && kind == Kind.ONE_OF) {
      out.violation(location, Messages.several(kind.keyword, matching));
    }
  }

  @Override
  void mark(IndexedDocument document, int row, Marks seen) {
    for (Check branch : branches()) {
      if (kind == Kind.ALL_OF || branch.isValid(document, row)) {
        branch.mark(document, row, seen);
      }
    }
  }
}
