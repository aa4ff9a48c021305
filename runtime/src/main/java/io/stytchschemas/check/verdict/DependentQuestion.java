package io.stytchschemas.check.verdict;

import io.stytchschemas.check.DependentRequiredCheck;
import io.stytchschemas.check.DependentSchemaCheck;
import io.stytchschemas.check.question.Question;
import io.stytchschemas.json.document.IndexedDocument;
import io.stytchschemas.json.document.Members;
import io.stytchschemas.json.document.NameTable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What one property, where it is there, asks of the object. */
abstract class DependentQuestion extends Question {
  private final NameTable property;

  DependentQuestion(String property) {
    this.property = NameTable.of(List.of(property));
  }

  @Override
  public final boolean passes(IndexedDocument document, int row) {
    return Members.count(document, row, property) == 0 || holds(document, row);
  }

  abstract boolean holds(IndexedDocument document, int row);

  /** That other properties are there. */
  static final class OfNames extends DependentQuestion {
    private final NameTable others;
    private final int count;

    OfNames(DependentRequiredCheck check) {
      super(check.property());
      Set<String> names = new LinkedHashSet<>(check.others());
      others = NameTable.of(List.copyOf(names));
      count = names.size();
    }

    @Override
    boolean holds(IndexedDocument document, int row) {
      return Members.count(document, row, others) == count;
    }
  }

  /** That it meets a check. */
  static final class OfCheck extends DependentQuestion {
    private final Verdict verdict;

    OfCheck(DependentSchemaCheck check, boolean warns) {
      super(check.property());
      verdict = Verdict.of(List.of(check.check()), warns);
    }

    @Override
    boolean holds(IndexedDocument document, int row) {
      return verdict.passes(document, row);
    }
  }
}
