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

  /** So many checks, each as often as it comes, are put together with the same first one. */
  private static final int MOST_MEMBERS = 4_000;

  private final List<Check> checks;
  private final boolean warns;
  private final @Nullable Question[] questions = new @Nullable Question[KINDS];
  private final @Nullable Verdict plain;

  /** Whether what the checks lead to has not been looked at. */
  private final boolean later;

  private @Nullable Verdict remembering;

  /** Looked at under the lock alone. */
  private @Nullable Map<List<Check>, Verdict> together;

  /** How many checks there are in {@link #together}, each as often as it comes. */
  private int members;

  /** Whether each check is asked by itself. */
  private boolean apart;

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
   * beyond a bound each check of a set is asked by itself, which costs time and no memory.
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
      members += all.size();
      verdict = new Verdict(List.copyOf(all), warns, null, false);
      verdict.apart = members > MOST_MEMBERS;
      if (!verdict.apart) {
        known.put(verdict.checks, verdict);
      }
    }
    return verdict;
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
    } else if (apart) {
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
