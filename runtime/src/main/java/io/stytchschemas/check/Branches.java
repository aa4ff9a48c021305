package io.stytchschemas.check;

import io.stytchschemas.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
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
  private record Attempt(int index, String root, List<Violation> errors) {
    private static final Comparator<Attempt> CLOSEST_FIRST =
        Comparator.comparing(Attempt::isOfOtherKind)
            .thenComparing(attempt -> attempt.errors.size())
            .thenComparing(attempt -> -attempt.depth(attempt.errors.get(0)))
            .thenComparing(Attempt::index);

    /** Whether the value has another type, or another constant where the branch demands one. */
    boolean isOfOtherKind() {
      return errors.stream().anyMatch(this::tellsKind);
    }

    private boolean tellsKind(Violation error) {
      String location = error.keywordLocation();
      return switch (location.substring(location.lastIndexOf('/') + 1)) {
        case "type" -> depth(error) == 0;
        case "const", "enum" -> depth(error) <= 1;
        default -> false;
      };
    }

    private long depth(Violation error) {
      return error.instanceLocation().chars().skip(root.length()).filter(c -> c == '/').count();
    }
  }

  static String noMatch(
      Violations out, Place place, String keyword, @Nullable Object json, Branch[] branches) {
    String verdict = "must match a branch of " + name(keyword);
    String root = place.instance(null);
    List<Attempt> attempts = new ArrayList<>();
    for (int i = 0; out.explainsBranches() && i < branches.length; i++) {
      Violations found = Violations.ofBranch(out, root, place.keyword(keyword + "/" + i));
      branches[i].check(json, found);
      List<Violation> errors = found.toResult().errors();
      if (!errors.isEmpty()) {
        attempts.add(new Attempt(i, root, errors));
      }
    }
    return attempts.stream()
        .min(Attempt.CLOSEST_FIRST)
        .map(attempt -> verdict + "; branch " + attempt.index + " comes closest: " + first(attempt))
        .orElse(verdict);
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
    List<Integer> matching = new ArrayList<>();
    for (int i = 0; i < branches.length; i++) {
      if (branches[i].check(json, out.quietly())) {
        matching.add(i);
      }
    }
    return "must match exactly one branch of "
        + name(keyword)
        + ", and matches "
        + matching.stream().map(String::valueOf).collect(Collectors.joining(" and "));
  }

  private static String name(String keyword) {
    return keyword.substring(keyword.lastIndexOf('/') + 1);
  }
}
