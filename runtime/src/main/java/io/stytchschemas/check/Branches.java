package io.stytchschemas.check;

import io.stytchschemas.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says in one message why a value is of no branch, by the branch that its author most likely meant:
 * one that the value does not contradict in kind, by its type or a discriminator, before one that
 * it does; then the one with the fewest errors; then the one whose first error lies deepest; then
 * the first in schema order.
 */
final class Branches {
  /** How much of a location is told inside a message. */
  private static final int TOLD = 200;

  private Branches() {}

  /** What a check of one branch found: at least one error. */
  private static final class Attempt {
    final int index;
    final String root;
    final List<Violation> errors;
    private final boolean ofOtherKind;

    Attempt(int index, String root, List<Violation> errors) {
      this.index = index;
      this.root = root;
      this.errors = errors;
      boolean other = false;
      for (Violation error : errors) {
        other |= tellsKind(error);
      }
      this.ofOtherKind = other;
    }

    boolean isCloserThan(Attempt other) {
      if (ofOtherKind != other.ofOtherKind) {
        return other.ofOtherKind;
      }
      int more = errors.size() - other.errors.size();
      return more < 0 || (more == 0 && depth(errors.get(0)) > depth(other.errors.get(0)));
    }

    /** Whether the value has another type, or another constant where the branch demands one. */
    private boolean tellsKind(Violation error) {
      String location = error.keywordLocation();
      return switch (location.substring(location.lastIndexOf('/') + 1)) {
        case "type" -> depth(error) == 0;
        case "const", "enum" -> depth(error) <= 1;
        default -> false;
      };
    }

    private int depth(Violation error) {
      String location = error.instanceLocation();
      int depth = 0;
      for (int i = root.length(); i < location.length(); i++) {
        if (location.charAt(i) == '/') {
          depth++;
        }
      }
      return depth;
    }
  }

  static String noMatch(
      Violations out, Place place, String keyword, @Nullable Object json, Branch[] branches) {
    String verdict = "must match a branch of " + name(keyword);
    String root = place.instance(null);
    Attempt closest = null;
    for (int i = 0; out.explainsBranches() && i < branches.length; i++) {
      Violations found = Violations.ofBranch(out, root, place.keyword(keyword + "/" + i));
      branches[i].check(json, found);
      List<Violation> errors = found.toResult().errors();
      if (!errors.isEmpty()) {
        Attempt attempt = new Attempt(i, root, errors);
        if (closest == null || attempt.isCloserThan(closest)) {
          closest = attempt;
        }
      }
    }
    return closest == null
        ? verdict
        : verdict + "; branch " + closest.index + " comes closest: " + first(closest);
  }

  private static String first(Attempt attempt) {
    Violation error = attempt.errors.get(0);
    String location = error.instanceLocation();
    if (location.length() == attempt.root.length()) {
      return error.message();
    }
    return (location.length() > TOLD ? location.substring(0, TOLD) + "…" : location)
        + " "
        + error.message();
  }

  static String severalMatch(
      Violations out, String keyword, @Nullable Object json, Branch[] branches) {
    StringBuilder matching = new StringBuilder();
    for (int i = 0; i < branches.length; i++) {
      if (branches[i].check(json, out.quietly())) {
        matching.append(matching.length() == 0 ? "" : " and ").append(i);
      }
    }
    return "must match exactly one branch of " + name(keyword) + ", and matches " + matching;
  }

  private static String name(String keyword) {
    return keyword.substring(keyword.lastIndexOf('/') + 1);
  }
}
