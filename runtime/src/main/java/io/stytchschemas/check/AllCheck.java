package io.stytchschemas.check;

import io.stytchschemas.json.document.IndexedDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the keywords of one schema say. */
public final class AllCheck extends Check {
  private final Check before;
  private final Check last;
  private @Nullable List<Check> parts;

  AllCheck(Check before, Check last) {
    this.before = before;
    this.last = last;
  }

  /** The rules in their order; none is an AllCheck itself. */
  public List<Check> parts() {
    List<Check> found = parts;
    if (found == null) {
      List<Check> all = new ArrayList<>();
      List<Check> open = new ArrayList<>(List.of(this));
      while (!open.isEmpty()) {
        Check check = open.remove(open.size() - 1);
        if (check instanceof AllCheck both) {
          open.add(both.before);
          open.add(both.last);
        } else {
          all.add(check);
        }
      }
      Collections.reverse(all);
      found = List.copyOf(all);
      parts = found;
    }
    return found;
  }

  @Override
  public void accept(CheckVisitor visitor) {
    visitor.all(this);
  }

  @Override
  void reportAny(Report out, int row) {
    for (Check part : parts()) {
      part.reportAny(out, row);
    }
  }

  @Override
  void reportTyped(Report out, int row) {
    for (Check part : parts()) {
      part.reportTyped(out, row);
    }
  }

  @Override
  void mark(IndexedDocument document, int row, Marks seen) {
    for (Check part : parts()) {
      part.mark(document, row, seen);
    }
  }
}
