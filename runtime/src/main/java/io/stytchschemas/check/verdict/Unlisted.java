package io.stytchschemas.check.verdict;

import io.stytchschemas.check.PatternPropertyCheck;
import io.stytchschemas.check.TextPattern;
import io.stytchschemas.json.document.IndexedDocument;
import java.util.List;

/** What is said of properties whose names no list has. Immutable. */
abstract class Unlisted {
  /** Whether a property passes, whose name is at {@code name}, and its value behind it. */
  abstract boolean passes(IndexedDocument document, int name);

  /** All of several. */
  static final class All extends Unlisted {
    private final Unlisted[] all;

    All(Unlisted[] all) {
      this.all = all;
    }

    @Override
    boolean passes(IndexedDocument document, int name) {
      for (Unlisted each : all) {
        if (!each.passes(document, name)) {
          return false;
        }
      }
      return true;
    }
  }

  /** {@code patternProperties}, if there are any, and what is additional to them. */
  static final class Patterns extends Unlisted {
    private final TextPattern[] patterns;
    private final Verdict[] verdicts;
    private final Verdict rest;

    private Patterns(TextPattern[] patterns, Verdict[] verdicts, Verdict rest) {
      this.patterns = patterns;
      this.verdicts = verdicts;
      this.rest = rest;
    }

    static Patterns of(List<PatternPropertyCheck> properties, Verdict rest, boolean warns) {
      TextPattern[] patterns = new TextPattern[properties.size()];
      Verdict[] verdicts = new Verdict[patterns.length];
      for (int i = 0; i < patterns.length; i++) {
        patterns[i] = properties.get(i).pattern();
        verdicts[i] = Verdict.later(List.of(properties.get(i).check()), warns);
      }
      return new Patterns(patterns, verdicts, rest);
    }

    @Override
    boolean passes(IndexedDocument document, int name) {
      boolean matched = false;
      for (int i = 0; i < patterns.length; i++) {
        if (patterns[i].find(document, name)) {
          matched = true;
          if (!verdicts[i].passes(document, name + 1)) {
            return false;
          }
        }
      }
      return matched || rest.passes(document, name + 1);
    }
  }

  /** {@code propertyNames}. */
  static final class Names extends Unlisted {
    private final Verdict verdict;

    Names(Verdict verdict) {
      this.verdict = verdict;
    }

    @Override
    boolean passes(IndexedDocument document, int name) {
      return verdict.passes(document, name);
    }
  }
}
