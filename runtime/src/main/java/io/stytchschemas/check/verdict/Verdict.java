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

  /** So many sets of checks with the same first one are put together. */
  private static final int MOST_TOGETHER = 1_000;

  /** How the checks are asked. */
  private enum Way {
    /** As one question. */
    TOGETHER,
    /** The same, and not looked at before there is a value. */
    LATER,
    /** One after the other. */
    APART
  }

  private final List<Check> checks;
  private final boolean warns;
  private final @Nullable Question[] questions = new @Nullable Question[KINDS];
  private final @Nullable Verdict plain;

  private final Way way;

  private @Nullable Verdict remembering;

  /** Looked at under the lock alone. */
  private @Nullable Map<List<Check>, Verdict> together;

  private Verdict(List<Check> checks, boolean warns, @Nullable Verdict plain, Way way) {
    this.checks = checks;
    this.warns = warns;
    this.plain = plain;
    this.way = way;
  }

  /**
   * The verdict of one check, to be kept by it.
   *
   * @param warns whether a warning counts
   */
  public static Verdict of(Check check, boolean warns) {
    return new Verdict(List.of(check), warns, null, Way.TOGETHER);
  }

  /**
   * As {@link #of}; but what the checks lead to is looked at only when there is a value, so that no
   * type is loaded of which there is none.
   */
  static Verdict later(List<Check> checks, boolean warns) {
    return new Verdict(checks, warns, null, Way.LATER);
  }

  /**
   * The verdict of checks that apply together: the same object for the same ones, up to a bound.
   */
  static Verdict of(List<Check> checks, boolean warns) {
    List<Check> named = new ArrayList<>();
    boolean repeats = false;
    for (Check check : checks) {
      repeats |= InPlace.repeats(check);
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
    return repeats ? verdict.remembering() : verdict;
  }

  /**
   * Documents may lead to as many sets of checks as these have, and what is put together is kept:
   * beyond a bound each check of a set is asked by itself, which costs time, and keeps nothing.
   */
  private synchronized Verdict with(List<Check> all) {
    Map<List<Check>, Verdict> known = together;
    if (known == null) {
      known = new HashMap<>();
      together = known;
    }
    // Checks are equal when they are the same.
    Verdict verdict = known.get(all);
    if (verdict == null) {
      boolean full = known.size() >= MOST_TOGETHER;
      verdict = new Verdict(List.copyOf(all), warns, null, full ? Way.APART : Way.TOGETHER);
      if (!full) {
        known.put(verdict.checks, verdict);
      }
    }
    return verdict;
  }

  /** The same for objects and arrays that several ways may lead to. */
  private Verdict remembering() {
    Verdict verdict = remembering;
    if (verdict == null) {
      verdict = new Verdict(checks, warns, this, Way.TOGETHER);
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
    if (way == Way.LATER) {
      question = of(checks, warns).question(kind);
    } else if (way == Way.APART) {
      List<Question> each = new ArrayList<>();
      checks.forEach(check -> each.add(check.verdict(warns).remembering().question(kind)));
      question = ChecksOfKind.together(each);
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
