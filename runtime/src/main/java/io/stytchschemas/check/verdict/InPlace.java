package io.stytchschemas.check.verdict;

import io.stytchschemas.check.AllCheck;
import io.stytchschemas.check.ArrayCheck;
import io.stytchschemas.check.BranchesCheck;
import io.stytchschemas.check.Check;
import io.stytchschemas.check.IfCheck;
import io.stytchschemas.check.ObjectCheck;
import io.stytchschemas.check.PartCheck;
import io.stytchschemas.check.RefCheck;
import io.stytchschemas.check.UnevaluatedCheck;
import java.util.List;

/** What a check applies to the very value that it is applied to. */
final class InPlace {
  private InPlace() {}

  /** What a check comes to, if it is nothing but a reference to that; else itself. */
  static Check named(Check check) {
    Check at = check;
    while (true) {
      Check next = at instanceof PartCheck part ? part.target() : only(at);
      if (next == at) {
        return at;
      }
      at = next;
    }
  }

  /** The one of several rules that says anything; the check itself where there are more. */
  private static Check only(Check check) {
    Check only = Check.TRUE;
    for (Check part : parts(check)) {
      if (!isTrivial(part)) {
        if (only != Check.TRUE) {
          return check;
        }
        only = part;
      }
    }
    return only;
  }

  private static boolean isTrivial(Check check) {
    return check == Check.TRUE
        || (check instanceof ObjectCheck object && !object.isTyped() && object.parts().isEmpty())
        || (check instanceof ArrayCheck array && !array.isTyped() && array.parts().isEmpty());
  }

  /**
   * Whether a value may be asked about more than once: a reference is among the rules, wherever
   * they lead without a choice, or one that asks its branches once more what they have looked at.
   */
  static boolean repeats(Check check) {
    if (check instanceof RefCheck || check instanceof UnevaluatedCheck) {
      return true;
    }
    if (check instanceof PartCheck part) {
      return repeats(part.target());
    }
    if (check instanceof IfCheck choice) {
      return repeats(choice.then()) || repeats(choice.otherwise());
    }
    List<Check> parts = parts(check);
    for (Check part : parts) {
      if (part != check && repeats(part)) {
        return true;
      }
    }
    return false;
  }

  private static List<Check> parts(Check check) {
    if (check instanceof AllCheck all) {
      return all.parts();
    }
    boolean all =
        check instanceof BranchesCheck branches && branches.kind() == BranchesCheck.Kind.ALL_OF;
    return all ? ((BranchesCheck) check).branches() : List.of(check);
  }
}
