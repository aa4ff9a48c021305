package io.stytchschemas.processor.vocabulary;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaFile;
import io.stytchschemas.processor.vocabulary.core.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds schemas that apply themselves to the same value: a check of them would never end (2020-12
 * core, section 9.4.1). A schema that recurs for a part of the value is none of them. Chains that
 * are longer than any stack is deep are refused as well.
 */
public final class LoopCheck {
  /** How many others a schema may apply to the same value, each by way of the one before. */
  private static final int LONGEST = 500;

  private final Diagnostics problems;

  /** The schemas that have been walked, and how long the longest chain from each is. */
  private final Map<Schema, Integer> lengths = new HashMap<>();

  private LoopCheck(Diagnostics problems) {
    this.problems = problems;
  }

  /** Reports the loops that schemas of the files are in; references must have been linked. */
  public static void check(Collection<SchemaFile> files, Diagnostics problems) {
    LoopCheck check = new LoopCheck(problems);
    files.forEach(file -> file.schemas().forEach(check::walk));
  }

  /** A schema on the path that is being walked, and what of it is still to be walked. */
  private record Step(Schema schema, Iterator<Schema> applied) {}

  private void walk(Schema start) {
    if (lengths.containsKey(start)) {
      return;
    }
    Deque<Step> path = new ArrayDeque<>();
    Set<Schema> onPath = new HashSet<>();
    enter(start, path, onPath);
    while (!path.isEmpty()) {
      Step step = path.getLast();
      if (!step.applied().hasNext()) {
        onPath.remove(path.removeLast().schema());
        measure(step.schema());
        continue;
      }
      Schema next = step.applied().next();
      if (onPath.contains(next)) {
        report(next, path);
      } else if (!lengths.containsKey(next)) {
        enter(next, path, onPath);
      }
    }
  }

  private static void enter(Schema schema, Deque<Step> path, Set<Schema> onPath) {
    onPath.add(schema);
    path.addLast(new Step(schema, applied(schema).iterator()));
  }

  /**
   * Takes the length of a schema's chain; the first that is too long is told, and not its users.
   */
  private void measure(Schema schema) {
    int longest = 0;
    for (Schema next : applied(schema)) {
      longest = Math.max(longest, lengths.getOrDefault(next, 0));
    }
    lengths.put(schema, 1 + longest);
    if (longest == LONGEST + 1) {
      problems.report(Problem.REF_CHAIN, schema.location(), LONGEST);
    }
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
        Location at = step.schema().location();
        boolean isHere = at.file().equals(again.location().file());
        loop.add((isHere ? "" : at.file()) + '#' + at.pointer());
      }
    }
    problems.report(Problem.REF_LOOP, again.location(), String.join(" applies ", loop));
  }
}
