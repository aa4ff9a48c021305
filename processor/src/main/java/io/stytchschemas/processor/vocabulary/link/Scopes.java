package io.stytchschemas.processor.vocabulary.link;

import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.core.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The dynamic scopes of schemas, as far as they mean anything to them: each has but the anchors for
 * which a reference looks that can be reached from the schema, and of these the ones that more than
 * one schema has. So nearly every schema has the empty scope, however it was reached.
 */
public final class Scopes {
  private final Map<Schema, Set<String>> namesLookedFor = new HashMap<>();

  /**
   * @param schemas those to begin with; what they reach is looked at as well
   */
  public Scopes(Collection<Schema> schemas) {
    Set<Schema> reached = Reach.closure(schemas, Reach::next);
    Map<String, Set<Schema>> anchored = anchored(reached);
    Map<String, List<Schema>> lookingFor = new HashMap<>();
    for (Schema schema : reached) {
      for (Keyword keyword : schema.keywords()) {
        String name = keyword instanceof Reference reference ? reference.dynamicAnchor() : null;
        if (name != null && anchored.getOrDefault(name, Set.of()).size() > 1) {
          lookingFor.computeIfAbsent(name, any -> new ArrayList<>()).add(schema);
        }
      }
    }
    if (!lookingFor.isEmpty()) {
      Map<Schema, List<Schema>> before = before(reached, anchored);
      lookingFor.forEach((name, at) -> spread(name, at, before));
    }
  }

  /** The schemas that have a dynamic anchor, by its name. */
  private static Map<String, Set<Schema>> anchored(Set<Schema> schemas) {
    Map<String, Set<Schema>> anchored = new HashMap<>();
    for (Schema schema : schemas) {
      schema
          .resource()
          .dynamicAnchors()
          .forEach((name, at) -> anchored.computeIfAbsent(name, any -> new HashSet<>()).add(at));
    }
    return anchored;
  }

  /** What leads to a schema: a reference that looks for an anchor may lead to all that have it. */
  private static Map<Schema, List<Schema>> before(
      Set<Schema> schemas, Map<String, Set<Schema>> anchored) {
    Map<Schema, List<Schema>> before = new HashMap<>();
    for (Schema schema : schemas) {
      List<Schema> next = new ArrayList<>(Reach.next(schema));
      for (Keyword keyword : schema.keywords()) {
        if (keyword instanceof Reference reference && reference.dynamicAnchor() != null) {
          next.addAll(anchored.getOrDefault(reference.dynamicAnchor(), Set.of()));
        }
      }
      next.forEach(to -> before.computeIfAbsent(to, any -> new ArrayList<>()).add(schema));
    }
    return before;
  }

  private void spread(String name, List<Schema> at, Map<Schema, List<Schema>> before) {
    Deque<Schema> toVisit = new ArrayDeque<>(at);
    while (!toVisit.isEmpty()) {
      Schema schema = toVisit.remove();
      if (namesLookedFor.computeIfAbsent(schema, any -> new HashSet<>()).add(name)) {
        toVisit.addAll(before.getOrDefault(schema, List.of()));
      }
    }
  }

  /** Whether a scope can mean anything to a schema. */
  boolean matterTo(Schema schema) {
    return namesLookedFor.containsKey(schema);
  }

  /** What a scope means to a schema. */
  private DynamicScope at(Schema schema, DynamicScope scope) {
    return scope.only(namesLookedFor.getOrDefault(schema, Set.of()));
  }

  /** That of a schema when its own document is where validation starts. */
  public DynamicScope natural(Schema schema) {
    DynamicScope outermost = DynamicScope.EMPTY.enter(schema.document().root().resource());
    return at(schema, outermost.enter(schema.resource()));
  }

  /** That of a schema which another applies in its own. */
  public DynamicScope step(DynamicScope from, Schema to) {
    return at(to, from.enter(to.resource()));
  }
}
