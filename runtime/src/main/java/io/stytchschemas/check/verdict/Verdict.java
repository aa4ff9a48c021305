package io.stytchschemas.check.verdict;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stytchschemas.check.Check;
import io.stytchschemas.check.question.Question;
import io.stytchschemas.check.question.RememberedQuestion;
import io.stytchschemas.check.question.TooDeepException;
import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.text.StringText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The verdict about values of checks that apply together: for each kind of value one question, put
 * together when the first such value comes. Safe for all threads: whichever puts a question
 * together, all do the same, and a question is seen whole.
 */
public final class Verdict {
  private static final int KINDS = IndexedDocument.OBJECT + 1;

  private final List<Check> checks;
  private final boolean warns;
  private final @Nullable Question[] questions = new @Nullable Question[KINDS];
  private final @Nullable Verdict plain;

  /** Whether what the checks lead to has not been looked at. */
  private final boolean later;

  private @Nullable Verdict remembering;

  /** Looked at under the lock alone. */
  private @Nullable Map<List<Object>, Verdict> together;

  private Verdict(List<Check> checks, boolean warns, @Nullable Verdict plain, boolean later) {
    this.checks = checks;
    this.warns = warns;
    this.plain = plain;
    this.later = later;
  }

  /**
   * The verdict of one check, to be kept by it.
   *
   * @param warns whether a warning counts
   */
  public static Verdict of(Check check, boolean warns) {
    return new Verdict(List.of(check), warns, null, false);
  }

  /**
   * As {@link #of}; but what the checks lead to is looked at only when there is a value, so that no
   * type is loaded of which there is none.
   */
  static Verdict later(List<Check> checks, boolean warns) {
    return new Verdict(checks, warns, null, true);
  }

  /** The verdict of checks that apply together: the same object for the same checks. */
  static Verdict of(List<Check> checks, boolean warns) {
    List<Check> named = new ArrayList<>();
    boolean refers = false;
    for (Check check : checks) {
      refers |= InPlace.refers(check);
      Check target = InPlace.named(check);
      if (target != Check.TRUE && !named.contains(target)) {
        named.add(target);
      }
    }
    if (named.isEmpty()) {
      return Check.TRUE.verdict(warns);
    }
    Verdict verdict = named.get(0).verdict(warns);
    verdict = named.size() == 1 ? verdict : verdict.with(named);
    return refers ? verdict.remembering() : verdict;
  }

  private synchronized Verdict with(List<Check> all) {
    Map<List<Object>, Verdict> known = together;
    if (known == null) {
      known = new HashMap<>();
      together = known;
    }
    // Checks are equal when they are the same.
    return known.computeIfAbsent(
        List.copyOf(all), key -> new Verdict(List.copyOf(all), warns, null, false));
  }

  /** The same for objects and arrays that several ways may lead to. */
  private Verdict remembering() {
    Verdict verdict = remembering;
    if (verdict == null) {
      verdict = new Verdict(checks, warns, this, false);
      remembering = verdict;
    }
    return verdict;
  }

  /** Whether a value passes, however deep it nests. */
  public boolean passesAtAnyDepth(IndexedDocument document, int row) {
    if (document.isNested()) {
      return passes(document, row);
    }
    try {
      return passes(document, row);
    } catch (TooDeepException e) {
      return new DeepVerdict(this, document).passes(row, e);
    }
  }

  /** Whether a value passes. */
  boolean passes(IndexedDocument document, int row) {
    return question(document.kind(row)).passes(document, row);
  }

  /** Whether a string passes, as far as can be said without a document. */
  boolean allows(String text) {
    byte[] json = StringText.quoted(text).getBytes(UTF_8);
    IndexedDocument document = IndexedDocument.constant(json);
    return passes(document, IndexedDocument.ROOT) || document.gaveUp();
  }

  /** The question of values of a kind. */
  Question question(int kind) {
    Question question = questions[kind];
    return question != null ? question : compose(kind);
  }

  private Question compose(int kind) {
    Question question;
    if (later) {
      question = of(checks, warns).question(kind);
    } else if (plain == null) {
      ChecksOfKind ofKind = new ChecksOfKind(kind, warns);
      checks.forEach(ofKind::add);
      question = ofKind.question();
    } else {
      question = plain.question(kind);
      boolean repeats =
          kind >= IndexedDocument.ARRAY
              && question != Question.ALWAYS
              && question != Question.NEVER;
      question = repeats ? new RememberedQuestion(question) : question;
    }
    questions[kind] = question;
    return question;
  }
}
