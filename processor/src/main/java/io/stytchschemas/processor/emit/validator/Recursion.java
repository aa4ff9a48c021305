package io.stytchschemas.processor.emit.validator;

import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.core.Reference;
import io.stytchschemas.processor.vocabulary.validation.TypeKeyword;
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
 * Tells the schemas that lead back to themselves in more than one way, such as a {@code oneOf} of
 * two objects that both hold the {@code oneOf} again. Were their verdicts not remembered, the
 * checks would double with each level of a document.
 *
 * <p>The strongly connected parts of the schemas are found by Tarjan's algorithm, without recursion
 * of its own: a schema may be as deep as it likes.
 */
final class Recursion {
  /** A schema that is being visited, and where its visit has come to. */
  private static final class Visit {
    private final Schema schema;
    private final Iterator<Schema> next;
    private int lowest;

    private Visit(Schema schema, int index) {
      this.schema = schema;
      this.next = reached(schema).iterator();
      this.lowest = index;
    }
  }

  private final Map<Schema, Integer> index = new HashMap<>();
  private final Map<Schema, Integer> part = new HashMap<>();
  private final Set<Integer> leadsToRepeated = new HashSet<>();
  private final Set<Schema> repeated = new HashSet<>();
  private final Deque<Schema> open = new ArrayDeque<>();

  /** Whether a schema leads back to itself in several ways. */
  boolean isRepeated(Schema schema) {
    visit(schema);
    return repeated.contains(schema);
  }

  /** Whether a schema is, or leads to, one that does. */
  boolean leadsToRepeated(Schema schema) {
    visit(schema);
    return leadsToRepeated.contains(part.get(schema));
  }

  private void visit(Schema root) {
    Deque<Visit> path = new ArrayDeque<>();
    enter(root, path);
    while (!path.isEmpty()) {
      Visit visit = path.element();
      if (visit.next.hasNext()) {
        Schema next = visit.next.next();
        Integer seen = index.get(next);
        if (seen == null) {
          enter(next, path);
        } else if (!part.containsKey(next)) {
          visit.lowest = Math.min(visit.lowest, seen);
        }
      } else {
        leave(visit, path);
      }
    }
  }

  private void enter(Schema schema, Deque<Visit> path) {
    if (!index.containsKey(schema)) {
      path.push(new Visit(schema, index.size()));
      index.put(schema, index.size());
      open.push(schema);
    }
  }

  private void leave(Visit visit, Deque<Visit> path) {
    path.pop();
    Visit outer = path.peek();
    if (outer != null) {
      outer.lowest = Math.min(outer.lowest, visit.lowest);
    }
    if (visit.lowest == index.getOrDefault(visit.schema, 0)) {
      close(visit);
    }
  }

  /** All that is open above a schema which leads to nothing below itself leads back to it. */
  private void close(Visit visit) {
    List<Schema> members = new ArrayList<>();
    Schema member;
    do {
      member = open.pop();
      part.put(member, visit.lowest);
      members.add(member);
    } while (member != visit.schema);
    for (Schema each : members) {
      if (isDoubled(each)) {
        repeated.add(each);
        leadsToRepeated.add(visit.lowest);
      }
      if (reached(each).stream().anyMatch(next -> leadsToRepeated.contains(part.get(next)))) {
        leadsToRepeated.add(visit.lowest);
      }
    }
  }

  /** Whether two ways back are open to one object or to one array. */
  private boolean isDoubled(Schema schema) {
    int ofObjects = 0;
    int ofArrays = 0;
    for (List<Schema> way : ways(schema)) {
      if (way.stream().anyMatch(each -> isBack(each, schema, JsonType.OBJECT))) {
        ofObjects++;
      }
      if (way.stream().anyMatch(each -> isBack(each, schema, JsonType.ARRAY))) {
        ofArrays++;
      }
    }
    return ofObjects > 1 || ofArrays > 1;
  }

  private boolean isBack(Schema schema, Schema from, JsonType type) {
    return part.getOrDefault(schema, -1).equals(part.get(from)) && allows(schema, type);
  }

  /** Whether a schema does not exclude a type by its own {@code type}, or that of what it names. */
  private static boolean allows(Schema schema, JsonType type) {
    Set<Schema> seen = new HashSet<>();
    for (Schema each = schema; each != null && seen.add(each); ) {
      Set<JsonType> types = TypeKeyword.of(each);
      if (!types.isEmpty() && !types.contains(type)) {
        return false;
      }
      each = Reference.target(each, DynamicScope.EMPTY);
    }
    return true;
  }

  private static List<Schema> reached(Schema schema) {
    return ways(schema).stream().flatMap(Collection::stream).toList();
  }

  /**
   * The schemas that a schema applies, by whether they can meet the same value: those for different
   * properties or items never do.
   */
  private static List<List<Schema>> ways(Schema schema) {
    List<List<Schema>> ways = new ArrayList<>();
    List<Schema> apart = new ArrayList<>();
    for (Keyword keyword : schema.keywords()) {
      if (keyword instanceof Reference reference) {
        Schema target = reference.target(DynamicScope.EMPTY);
        if (target != null) {
          ways.add(List.of(target));
        }
      } else if (!keyword.inPlace().isEmpty() || overlaps(keyword, schema)) {
        keyword.subschemas().forEach(each -> ways.add(List.of(each)));
      } else if (keyword instanceof Assertion) {
        apart.addAll(keyword.subschemas());
      }
    }
    ways.add(apart);
    return ways;
  }

  /** Whether a keyword is about properties or items that others are about as well. */
  private static boolean overlaps(Keyword keyword, Schema schema) {
    return keyword == schema.keyword("patternProperties") || keyword == schema.keyword("contains");
  }
}
