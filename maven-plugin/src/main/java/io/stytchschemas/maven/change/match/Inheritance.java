package io.stytchschemas.maven.change.match;

import io.stytchschemas.maven.api.ApiElement;
import io.stytchschemas.maven.api.ApiElement.Kind;
import io.stytchschemas.maven.api.SchemaFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What records have from those that their schemas take in by {@code $ref} and {@code allOf}: so
 * that a property which moves to such a schema is what it was.
 */
final class Inheritance {
  private static final String REF = "$ref";

  /** What the schema of a record says beside its components, without changing what they hold. */
  private static final Set<String> OF_RECORDS = Set.of(REF, SchemaFacts.KEY, SchemaFacts.WORDS);

  private final Map<String, ApiElement> components = new HashMap<>();
  private final Map<String, List<String>> parents = new HashMap<>();
  private final Set<String> records = new HashSet<>();

  Inheritance(Collection<ApiElement> elements) {
    Set<String> sayMore = new HashSet<>();
    for (ApiElement each : elements) {
      String target = each.fact(REF);
      if (each.kind() == Kind.COMPONENT) {
        components.put(key(each.owner(), each), each);
      } else if (each.isPart()) {
        if (!target.isEmpty()) {
          parents.computeIfAbsent(each.owner(), any -> new ArrayList<>()).add(target);
        }
        if (!OF_RECORDS.containsAll(each.facts().keySet())) {
          sayMore.add(each.owner());
        }
      } else {
        sayMore.add(each.owner());
      }
      if (each.kind() == Kind.TYPE && !each.type().equals("interface")) {
        records.add(each.owner());
      }
    }
    records.removeAll(sayMore);
  }

  private static String key(String owner, ApiElement component) {
    return owner + ' ' + component.fact(SchemaFacts.PROPERTY);
  }

  /**
   * An element without the reference to a record that has components and says nothing else: they
   * are told one by one.
   */
  ApiElement withoutParents(ApiElement element) {
    if (!element.isPart() || !isPlain(element.fact(REF), new HashSet<>())) {
      return element;
    }
    SortedMap<String, String> facts = new TreeMap<>(element.facts());
    facts.remove(REF);
    return element.with(facts);
  }

  private boolean isPlain(String record, Set<String> seen) {
    return records.contains(record)
        && (!seen.add(record)
            || parents.getOrDefault(record, List.of()).stream()
                .allMatch(parent -> isPlain(parent, seen)));
  }

  /** A component with what the records that its own takes in say of it as well. */
  ApiElement whole(ApiElement component) {
    SortedMap<String, String> facts = new TreeMap<>(component.facts());
    addInherited(component.owner(), component, facts, new HashSet<>());
    return component.with(facts);
  }

  private void addInherited(
      String owner, ApiElement component, Map<String, String> facts, Set<String> seen) {
    for (String parent : parents.getOrDefault(owner, List.of())) {
      if (seen.add(parent)) {
        ApiElement inherited = components.get(key(parent, component));
        if (inherited != null) {
          inherited.facts().forEach(facts::putIfAbsent);
        }
        addInherited(parent, component, facts, seen);
      }
    }
  }
}
