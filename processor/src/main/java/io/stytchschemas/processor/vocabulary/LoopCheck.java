package io.stytchschemas.processor.vocabulary;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaDocument;
import io.stytchschemas.processor.vocabulary.core.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Finds schemas that apply themselves to the same value: a check of them would never end (2020-12
 * core, section 9.4.1). A schema that recurs for a part of the value is none of them.
 */
public final class LoopCheck {
  private final Diagnostics problems;
  private final Set<Schema> done = new HashSet<>();

  private LoopCheck(Diagnostics problems) {
    this.problems = problems;
  }

  /** Reports the loops that schemas of the documents are in; references must have been linked. */
  public static void check(Collection<SchemaDocument> documents, Diagnostics problems) {
    LoopCheck check = new LoopCheck(problems);
    documents.forEach(document -> document.schemas().forEach(check::walk));
  }

  /** A schema on the path that is being walked, and what of it is still to be walked. */
  private record Step(Schema schema, Iterator<Schema> applied) {}

  private void walk(Schema start) {
    Deque<Step> path = new ArrayDeque<>();
    Set<Schema> onPath = new HashSet<>();
    enter(start, path, onPath);
    while (!path.isEmpty()) {
      Step step = path.getLast();
      if (!step.applied().hasNext()) {
        onPath.remove(path.removeLast().schema());
        done.add(step.schema());
        continue;
      }
      Schema next = step.applied().next();
      if (onPath.contains(next)) {
        report(next, path);
      } else if (!done.contains(next)) {
        enter(next, path, onPath);
      }
    }
  }

  private static void enter(Schema schema, Deque<Step> path, Set<Schema> onPath) {
    onPath.add(schema);
    path.addLast(new Step(schema, applied(schema).iterator()));
  }

  /** What a schema applies to the very value that it is applied to. */
  private static List<Schema> applied(Schema schema) {
    List<Schema> applied = new ArrayList<>();
    for (Keyword keyword : schema.keywords()) {
      applied.addAll(keyword.inPlace());
    }
    Schema target = Reference.target(schema, DynamicScope.EMPTY);
    if (target != null) {
      applied.add(target);
    }
    return applied;
  }

  private void report(Schema again, Deque<Step> path) {
    List<String> loop = new ArrayList<>();
    boolean inside = false;
    for (Step step : path) {
      inside |= step.schema() == again;
      if (inside) {
        loop.add(
            step.schema().location().pointer().isEmpty()
                ? "#"
                : '#' + step.schema().location().pointer());
      }
    }
    problems.report(Problem.REF_LOOP, again.location(), String.join(" applies ", loop));
  }
}
