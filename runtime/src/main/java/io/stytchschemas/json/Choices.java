package io.stytchschemas.json;

import io.stytchschemas.Schema;
import io.stytchschemas.check.Check;
import io.stytchschemas.check.Checked;
import io.stytchschemas.check.StepBudget;
import io.stytchschemas.check.verdict.Rows;
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

  private int stepsLeft = StepBudget.STEPS;

  Choices(byte[] json, boolean whole) {
    this.json = json;
    this.whole = whole;
  }

  /** In a document that is indexed, and outlives them. */
  static Choices within(IndexedDocument document) {
    Choices choices = new Choices(document.bytes(), true);
    choices.index = document;
    choices.end = Integer.MAX_VALUE;
    return choices;
  }

  /**
   * The first of several checks that the value at {@code offset} has no error by; -1 if there is
   * none.
   *
   * @param keys the checks, as {@code schema} names its parts
   */
  int first(Schema<?> schema, String[] keys, int offset) {
    IndexedDocument document = indexed(offset);
    int row = document.rowAt(offset);
    Checked checks = (Checked) schema;
    for (int i = 0; i < keys.length; i++) {
      if (checks.part(keys[i]).isValid(document, row)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Of those that the value has no error by the one that knows most of it, and the first of these.
   */
  int best(Schema<?> schema, String[] keys, int offset) {
    IndexedDocument document = indexed(offset);
    int row = document.rowAt(offset);
    Checked checks = (Checked) schema;
    int best = -1;
    int most = -1;
    for (int i = 0; i < keys.length; i++) {
      Check check = checks.part(keys[i]);
      int known = check.isValid(document, row) ? check.knows(document, row) : -1;
      if (known > most) {
        best = i;
        most = known;
      }
    }
    return best;
  }

  /** The string that the object at {@code offset} has under a name; null if there is none. */
  @Nullable String string(String name, int offset) {
    IndexedDocument document = whole();
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
    document.steps().renew(stepsLeft);
    index = document;
    owned = document;
    start = from;
    end = to;
    return document;
  }

  void close() {
    if (owned != null) {
      stepsLeft = owned.steps().left();
      owned.close();
      owned = null;
      index = null;
    }
  }
}
