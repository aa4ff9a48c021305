package io.stytchschemas.check.verdict;

import io.stytchschemas.json.IndexedDocument;
import io.stytchschemas.json.NameTable;
import org.jspecify.annotations.Nullable;

/** All that is said of objects, in one loop over the properties. */
final class ObjectTest extends Test {
  private static final int KINDS = IndexedDocument.OBJECT + 1;

  private final NameTable names;
  private final Verdict[] verdicts;

  /** For each name the tests of its verdict that were asked for, by the kind of value. */
  private final @Nullable Test[] tests;

  /** So many of the names, the first ones, must be there. */
  private final int required;

  /** What is said of others; null for nothing. */
  private final @Nullable Unlisted unlisted;

  private final int least;
  private final int most;
  private final Test[] also;

  ObjectTest(
      NameTable names,
      Verdict[] verdicts,
      int required,
      @Nullable Unlisted unlisted,
      int least,
      int most,
      Test[] also) {
    this.names = names;
    this.verdicts = verdicts;
    this.tests = new @Nullable Test[verdicts.length * KINDS];
    this.required = required;
    this.unlisted = unlisted;
    this.least = least;
    this.most = most;
    this.also = also;
  }

  @Override
  boolean passes(IndexedDocument document, int row) {
    int found = 0;
    int count = 0;
    int end = document.next(row);
    for (int name = row + 1; name < end; name = document.next(name + 1)) {
      int index = names.find(document, name);
      if (index >= 0) {
        found += index < required ? 1 : 0;
        Test test = test(index, document.kind(name + 1));
        if (test != ALWAYS && !test.passes(document, name + 1)) {
          return false;
        }
      } else if (unlisted != null && !unlisted.passes(document, name)) {
        return false;
      }
      count++;
    }
    return found == required && count >= least && count <= most && all(also, document, row);
  }

  private Test test(int index, int kind) {
    int at = index * KINDS + kind;
    Test test = tests[at];
    if (test == null) {
      test = verdicts[index].test(kind);
      tests[at] = test;
    }
    return test;
  }
}
