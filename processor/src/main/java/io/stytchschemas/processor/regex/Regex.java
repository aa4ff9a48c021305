package io.stytchschemas.processor.regex;

import io.stytchschemas.check.regex.RegexHandler;
import java.util.List;

/**
 * The syntax tree of a regular expression. It is read in Unicode mode: one character is one code
 * point. Names of groups are resolved, and groups that capture nothing have left no trace.
 */
sealed interface Regex {
  /** The {@link Repeat#max} of {@code *} and {@code +}. */
  int UNBOUNDED = RegexHandler.UNBOUNDED;

  /** What this is made of, in order. */
  default List<Regex> children() {
    return List.of();
  }

  /** One character of a set. */
  record Chars(CharClass set) implements Regex {}

  /** One after the other; of no parts: the empty match. */
  record Sequence(List<Regex> parts) implements Regex {
    @Override
    public List<Regex> children() {
      return parts;
    }
  }

  /** One of several, the first that leads to a match. */
  record Choice(List<Regex> options) implements Regex {
    @Override
    public List<Regex> children() {
      return options;
    }
  }

  /** A number of times, as many as possible or, if lazy, as few. */
  record Repeat(Regex body, int min, int max, boolean lazy) implements Regex {
    @Override
    public List<Regex> children() {
      return List.of(body);
    }
  }

  /** A group that a back reference can name; the first has index 1. */
  record Capture(int index, Regex body) implements Regex {
    @Override
    public List<Regex> children() {
      return List.of(body);
    }
  }

  /** What group {@code index} last matched. */
  record BackReference(int index) implements Regex {}

  /** Looks ahead, or behind, of the place reached, without moving. */
  record Look(Regex body, boolean behind, boolean negative) implements Regex {
    @Override
    public List<Regex> children() {
      return List.of(body);
    }
  }

  /** What holds of a place. */
  enum Anchor implements Regex {
    START,
    END,
    WORD_BOUNDARY,
    NO_WORD_BOUNDARY
  }
}
