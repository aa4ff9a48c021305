package io.stytchschemas.json;

import io.stytchschemas.check.regex.StepBudget;
import io.stytchschemas.check.verdict.Alternatives;
import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.document.Rows;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Chooses branches of unions by their checks, over an index of the document that is read, which is
 * made when it is first asked for.
 */
final class Choices {
  private final byte[] json;

  /**
   * Whether the whole is indexed at once: where a document is read strictly the checks are mostly
   * asked about the whole as well. Else the part that is asked about is enough.
   */
  private final boolean whole;

  /** The index of the value that begins and ends at these places. */
  private @Nullable IndexedDocument index;

  private int start;
  private int end;

  /** What is to be given back. */
  private @Nullable IndexedDocument owned;

  /** Whether the document is known to be valid, and so each value in it to be of a branch. */
  private boolean valid;

  /** What was chosen on trial, by where the value begins. */
  private final Map<Alternatives, Map<Integer, Integer>> onTrial = new HashMap<>();

  /** What those in the parts of the document have left. */
  private final StepBudget steps;

  Choices(byte[] json, boolean whole) {
    this.json = json;
    this.whole = whole;
    steps = new StepBudget(json.length);
  }

  /** In a document that is indexed and valid, and outlives them. */
  static Choices withinValid(IndexedDocument document) {
    Choices choices = new Choices(document.bytes(), true);
    choices.index = document;
    choices.end = Integer.MAX_VALUE;
    choices.valid = true;
    return choices;
  }

  /**
   * As {@link Alternatives#choose}, of the value at {@code offset}.
   *
   * @param sure whether there is one where the document is valid
   */
  int choose(Alternatives branches, int offset, int meant, boolean byMost, boolean sure) {
    IndexedDocument document = indexed(offset);
    return branches.choose(document, document.rowAt(offset), meant, byMost, sure && valid);
  }

  /** As {@link Alternatives#chooseLeniently}, of the value at {@code offset}. */
  int chooseLeniently(Alternatives branches, int offset, int meant, IntPredicate binds) {
    IndexedDocument document = indexed(offset);
    return branches.chooseLeniently(document, document.rowAt(offset), meant, binds);
  }

  /** The same where it is only tried if a value around this one can be read: found once. */
  int chooseOnTrial(Alternatives branches, int offset, int meant) {
    return onTrial
        .computeIfAbsent(branches, unused -> new HashMap<>())
        .computeIfAbsent(offset, at -> chooseLeniently(branches, at, meant, branch -> true));
  }

  /** The string that the object at {@code offset} has under a name; null if there is none. */
  @Nullable String string(String name, int offset) {
    IndexedDocument document = indexed(offset);
    int value = Rows.member(document, document.rowAt(offset), name) + 1;
    return value > 0 && document.kind(value) == IndexedDocument.STRING
        ? document.string(value)
        : null;
  }

  private IndexedDocument indexed(int offset) {
    if (index != null && offset >= start && offset < end) {
      return index;
    }
    if (whole) {
      return whole();
    }
    close();
    IndexedDocument part = IndexedDocument.ofPart(json, offset);
    return take(part, offset, part.end(IndexedDocument.ROOT));
  }

  /** The index of the whole document. Searches in it begin anew. */
  IndexedDocument document() {
    IndexedDocument document = whole();
    document.renewSteps();
    return document;
  }

  private IndexedDocument whole() {
    if (index == null || end < Integer.MAX_VALUE) {
      close();
      return take(IndexedDocument.of(json), 0, Integer.MAX_VALUE);
    }
    return index;
  }

  /** Searches go on with the steps that those in another part of the document have left. */
  private IndexedDocument take(IndexedDocument document, int from, int to) {
    document.steps().resume(steps);
    index = document;
    owned = document;
    start = from;
    end = to;
    return document;
  }

  void close() {
    if (owned != null) {
      steps.resume(owned.steps());
      owned.close();
      owned = null;
      index = null;
    }
  }
}
