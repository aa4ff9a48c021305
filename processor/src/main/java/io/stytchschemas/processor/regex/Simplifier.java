package io.stytchschemas.processor.regex;

import java.util.ArrayList;
import java.util.List;

/**
 * Reduces an expression to a plainer one that finds in the same texts. Only whether there is a
 * match counts, not where it begins and ends.
 */
final class Simplifier {
  private Simplifier() {}

  /**
   * Takes away the groups, where nothing refers back to them, and repetition at the ends that are
   * open: {@code .*(ab+)} finds what {@code ab} finds. What matches everywhere becomes an empty
   * sequence.
   */
  static Regex simplify(Regex regex) {
    return refersBack(regex) ? regex : sequence(trimmed(parts(plain(regex))));
  }

  /** The parts of a sequence; of anything else, itself. */
  static List<Regex> parts(Regex regex) {
    return regex instanceof Regex.Sequence sequence ? sequence.parts() : List.of(regex);
  }

  static boolean refersBack(Regex regex) {
    return regex instanceof Regex.BackReference
        || regex.children().stream().anyMatch(Simplifier::refersBack);
  }

  private static Regex plain(Regex regex) {
    if (regex instanceof Regex.Sequence sequence) {
      List<Regex> parts = new ArrayList<>();
      sequence.parts().forEach(part -> parts.addAll(parts(plain(part))));
      return sequence(parts);
    }
    if (regex instanceof Regex.Choice choice) {
      return new Regex.Choice(choice.options().stream().map(Simplifier::plain).toList());
    }
    if (regex instanceof Regex.Repeat repeat) {
      Regex body = plain(repeat.body());
      boolean once = repeat.min() == 1 && repeat.max() == 1;
      return once ? body : new Regex.Repeat(body, repeat.min(), repeat.max(), repeat.lazy());
    }
    if (regex instanceof Regex.Capture capture) {
      return plain(capture.body());
    }
    return regex instanceof Regex.Look look
        ? new Regex.Look(plain(look.body()), look.behind(), look.negative())
        : regex;
  }

  private static List<Regex> trimmed(List<Regex> parts) {
    List<Regex> rest = new ArrayList<>(parts);
    while (!rest.isEmpty() && trim(rest, rest.size() - 1)) {}
    while (!rest.isEmpty() && trim(rest, 0)) {}
    return isEverything(rest) ? List.of() : rest;
  }

  private static boolean isEverything(List<Regex> parts) {
    if (parts.size() == 1) {
      return parts.get(0) == Regex.Anchor.START || parts.get(0) == Regex.Anchor.END;
    }
    return parts.size() == 3
        && parts.get(0) == Regex.Anchor.START
        && parts.get(1) instanceof Regex.Repeat repeat
        && repeat.min() == 0
        && repeat.max() == Regex.UNBOUNDED
        && repeat.body() instanceof Regex.Chars chars
        && chars.set().isEverything()
        && parts.get(2) == Regex.Anchor.END;
  }

  /** Cuts the repetition at an end down to what it must have; whether the next may be cut too. */
  private static boolean trim(List<Regex> parts, int end) {
    if (!(parts.get(end) instanceof Regex.Repeat repeat)) {
      return false;
    }
    if (repeat.min() == 0) {
      parts.remove(end);
      return true;
    }
    Regex least =
        repeat.min() == 1
            ? repeat.body()
            : new Regex.Repeat(repeat.body(), repeat.min(), repeat.min(), false);
    parts.set(end, least);
    return false;
  }

  private static Regex sequence(List<Regex> parts) {
    return parts.size() == 1 ? parts.get(0) : new Regex.Sequence(List.copyOf(parts));
  }
}
