package io.stytchschemas.check;

import io.stytchschemas.json.document.IndexedDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

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
  private final @Nullable BranchesCheck before;
  private final @Nullable Check last;
  private @Nullable List<Check> branches;

  private BranchesCheck(Kind kind, @Nullable BranchesCheck before, @Nullable Check last) {
    this.kind = kind;
    this.before = before;
    this.last = last;
  }

  static BranchesCheck of(Kind kind, Check... branches) {
    BranchesCheck check = new BranchesCheck(kind, null, null);
    for (Check branch : branches) {
      check = check.branch(branch);
    }
    return check;
  }

  /** The same with one more branch. */
  public BranchesCheck branch(Check branch) {
    return new BranchesCheck(kind, this, branch);
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
    List<Check> found = branches;
    if (found == null) {
      List<Check> all = new ArrayList<>();
      for (BranchesCheck at = this; at != null; at = at.before) {
        if (at.last != null) {
          all.add(at.last);
        }
      }
      Collections.reverse(all);
      found = List.copyOf(all);
      branches = found;
    }
    return found;
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
