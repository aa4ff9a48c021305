package io.stytchschemas.processor.vocabulary.link;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds schemas that apply themselves to the same value: a check of them would never end (2020-12
 * core, section 9.4.1). A schema that recurs for a part of the value is none of them. Chains that
 * are longer than any stack is deep are refused as well.
 */
public final class LoopCheck {
  /** How many others a schema may apply to the same value, each by way of the one before. */
  private static final int LONGEST = 500;

  /**
   * How many scopes schemas may have in all. Each makes checks of its own of a schema, and those of
   * a few anchors that many schemas have would be millions.
   */
  private static final int MOST_SCOPED = 20_000;

  private final Scopes scopes;
  private final Diagnostics problems;

  /** The schemas that have been walked, and how long the longest chain from each is. */
  private final Map<Scoped, Integer> lengths = new HashMap<>();

  private LoopCheck(Scopes scopes, Diagnostics problems) {
    this.scopes = scopes;
    this.problems = problems;
  }

  /** Reports the loops that schemas of the files are in; references must have been linked. */
  public static void check(Collection<SchemaFile> files, Diagnostics problems) {
    List<Schema> schemas = files.stream().flatMap(file -> file.schemas().stream()).toList();
    LoopCheck check = new LoopCheck(new Scopes(schemas), problems);
    check.scoped(schemas).forEach(check::walk);
  }

  /** A schema in the dynamic scope in which it is applied. */
  private record Scoped(Schema schema, DynamicScope scope) {

    // As a record has them, but without the method handles of which those are made: there is one
    // of these for each schema.

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Scoped each && schema == each.schema && scope.equals(each.scope);
    }

    @Override
    public int hashCode() {
      return 31 * schema.hashCode() + scope.hashCode();
    }
  }

  /** The schemas in all the scopes in which they are applied. */
  private Set<Scoped> scoped(List<Schema> schemas) {
    Set<Scoped> found = new LinkedHashSet<>();
    Deque<Scoped> toVisit = new ArrayDeque<>();
    schemas.forEach(schema -> found.add(new Scoped(schema, scopes.natural(schema))));
    found.stream().filter(each -> scopes.matterTo(each.schema)).forEach(toVisit::add);
    int most = found.size() + MOST_SCOPED;
    while (!toVisit.isEmpty()) {
      Scoped from = toVisit.remove();
      for (Scoped next : next(from, Keyword::subschemas)) {
        if (found.add(next)) {
          toVisit.add(next);
        }
      }
      if (found.size() > most) {
        problems.report(Problem.SCOPES_MANY, from.schema.location(), MOST_SCOPED);
        return found;
      }
    }
    return found;
  }

  /** Some of what a schema applies, and what its references name. */
  private List<Scoped> next(Scoped from, Function<Keyword, List<Schema>> subschemas) {
    List<Scoped> next = new ArrayList<>();
    for (Keyword keyword : from.schema.keywords()) {
      for (Schema subschema : subschemas.apply(keyword)) {
        next.add(step(from, subschema));
      }
      Schema target = keyword instanceof Reference reference ? reference.target(from.scope) : null;
      if (target != null) {
        next.add(step(from, target));
      }
    }
    return next;
  }

  private Scoped step(Scoped from, Schema to) {
    return new Scoped(to, scopes.step(from.scope, to));
  }

  /** A schema on the path that is being walked, and what of it is still to be walked. */
  private record Step(Scoped at, Iterator<Scoped> applied) {}

  private void walk(Scoped start) {
    if (lengths.containsKey(start)) {
      return;
    }
    Deque<Step> path = new ArrayDeque<>();
    Set<Scoped> onPath = new HashSet<>();
    enter(start, path, onPath);
    while (!path.isEmpty()) {
      Step step = path.getLast();
      if (!step.applied().hasNext()) {
        onPath.remove(path.removeLast().at());
        measure(step.at());
        continue;
      }
      Scoped next = step.applied().next();
      if (onPath.contains(next)) {
        report(next, path);
      } else if (!lengths.containsKey(next)) {
        enter(next, path, onPath);
      }
    }
  }

  private void enter(Scoped at, Deque<Step> path, Set<Scoped> onPath) {
    onPath.add(at);
    path.addLast(new Step(at, applied(at).iterator()));
  }

  /**
   * Takes the length of a schema's chain; the first that is too long is told, and not its users.
   */
  private void measure(Scoped at) {
    int longest = 0;
    for (Scoped next : applied(at)) {
      longest = Math.max(longest, lengths.getOrDefault(next, 0));
    }
    lengths.put(at, 1 + longest);
    if (longest == LONGEST + 1) {
      problems.report(Problem.REF_CHAIN, at.schema.location(), LONGEST);
    }
  }

  /** What a schema applies to the very value that it is applied to. */
  private List<Scoped> applied(Scoped at) {
    return next(at, Keyword::inPlace);
  }

  private void report(Scoped again, Deque<Step> path) {
    List<String> loop = new ArrayList<>();
    boolean inside = false;
    for (Step step : path) {
      inside |= step.at().equals(again);
      if (inside) {
        Location at = step.at().schema.location();
        boolean isHere = at.file().equals(again.schema.location().file());
        loop.add((isHere ? "" : at.file()) + '#' + at.pointer());
      }
    }
    problems.report(Problem.REF_LOOP, again.schema.location(), String.join(" applies ", loop));
  }
}
