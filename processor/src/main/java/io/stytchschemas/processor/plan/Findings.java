package io.stytchschemas.processor.plan;

import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.PassPlan.Each;
import io.stytchschemas.processor.plan.PassPlan.OfRecord;
import io.stytchschemas.processor.plan.PassPlan.OfUnion;
import io.stytchschemas.processor.plan.PassPlan.Peer;
import io.stytchschemas.processor.plan.PassPlan.Untold;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What {@link TypedChecks} found out of each place, and what follows for those that lead to it. */
final class Findings {
  private final Map<Node, Finding> findings = new LinkedHashMap<>();

  /** Each is asked for once for each of its components. */
  private final Map<Node, OfRecord> ofRecords = new HashMap<>();

  /** Schemas that values of a type must match. */
  record Node(Place place, JavaType type) {}

  /** What is to be asked of the values of a node. */
  static final class Finding {
    /** Whether it tells all, with what it leads to in any case. */
    boolean told = true;

    /** Whether it, or what it leads to, has anything to ask. */
    boolean asks;

    final List<PassPlan> own = new ArrayList<>();

    /** The elements of a list or the values of a map. */
    final List<Node> elements = new ArrayList<>();

    /** The branches of a union. */
    final List<Node> branches = new ArrayList<>();

    /** What the type's own codec asks. */
    @Nullable Node peer;

    @Nullable RecordFinding record;

    /** Of what every value has: it must tell, too. */
    List<Node> certain() {
      List<Node> certain = new ArrayList<>();
      if (peer != null) {
        certain.add(peer);
      }
      if (record != null) {
        record.required.forEach(
            property -> certain.addAll(record.components.getOrDefault(property, List.of())));
      }
      return certain;
    }

    List<Node> inner() {
      List<Node> inner = new ArrayList<>(elements);
      inner.addAll(branches);
      if (peer != null) {
        inner.add(peer);
      }
      if (record != null) {
        record.components.values().forEach(inner::addAll);
        inner.addAll(record.unknown);
      }
      return inner;
    }
  }

  static final class RecordFinding {
    final Map<String, List<Node>> components = new LinkedHashMap<>();
    final Set<String> required = new HashSet<>();
    final Map<String, PassPlan> rules = new LinkedHashMap<>();
    final List<Node> unknown = new ArrayList<>();
    final Set<String> sessions = new LinkedHashSet<>();
    @Nullable String claims;
    boolean closed;
  }

  /** An empty finding of a node; null where there is one. */
  @Nullable Finding add(Node node) {
    if (findings.containsKey(node)) {
      return null;
    }
    Finding finding = new Finding();
    findings.put(node, finding);
    return finding;
  }

  /** What does not tell spreads to all that certainly has it; what asks, to all that may. */
  void spread() {
    spread(Finding::certain, finding -> !finding.told, finding -> finding.told = false);
    spread(
        Finding::inner, finding -> finding.asks || !finding.told, finding -> finding.asks = true);
  }

  private void spread(
      Function<Finding, List<Node>> leads, Predicate<Finding> has, Consumer<Finding> give) {
    Map<Node, List<Node>> reachedFrom = new HashMap<>();
    Deque<Node> spreading = new ArrayDeque<>();
    findings.forEach(
        (node, finding) -> {
          for (Node inner : leads.apply(finding)) {
            reachedFrom.computeIfAbsent(inner, any -> new ArrayList<>()).add(node);
          }
          if (has.test(finding)) {
            spreading.add(node);
          }
        });
    while (!spreading.isEmpty()) {
      for (Node before : reachedFrom.getOrDefault(spreading.remove(), List.of())) {
        Finding finding = finding(before);
        if (!has.test(finding)) {
          give.accept(finding);
          spreading.add(before);
        }
      }
    }
  }

  /** Whether typed values of a place tell all. */
  boolean isTold(Place place, JavaType type) {
    return finding(new Node(place, type)).told;
  }

  /** What values of a place have to be asked, where they tell all. */
  List<PassPlan> asked(Place place, JavaType type) {
    return asked(List.of(new Node(place, type)));
  }

  /** What a record has to be asked that stands for a place. */
  OfRecord ofRecord(Place place, Declared type) {
    return ofRecords.computeIfAbsent(new Node(place, type), this::ofRecord);
  }

  private OfRecord ofRecord(Node node) {
    RecordFinding found = finding(node).record;
    if (found == null) {
      throw new IllegalArgumentException(node.place.schema() + " is no record");
    }
    Map<String, List<PassPlan>> components = new LinkedHashMap<>();
    found.components.forEach(
        (property, nodes) -> {
          List<PassPlan> asked = new ArrayList<>(asked(nodes));
          if (found.rules.containsKey(property)) {
            asked.add(found.rules.get(property));
          }
          if (!asked.isEmpty()) {
            components.put(property, List.copyOf(asked));
          }
        });
    return new OfRecord(
        Collections.unmodifiableMap(components),
        found.claims,
        List.copyOf(found.sessions),
        asked(found.unknown),
        found.closed);
  }

  /** What a union has to be asked that stands for a place. */
  OfUnion ofUnion(Place place, Declared type) {
    return new OfUnion(
        finding(new Node(place, type)).branches.stream()
            .map(branch -> asked(List.of(branch)))
            .toList());
  }

  private List<PassPlan> asked(List<Node> nodes) {
    Set<PassPlan> asked = new LinkedHashSet<>();
    for (Node node : nodes) {
      Finding found = finding(node);
      if (!found.told) {
        return List.of(new Untold());
      }
      if (!found.asks) {
        continue;
      }
      if (found.record != null || !found.branches.isEmpty()) {
        asked.add(new Peer((Declared) node.type));
      }
      if (found.peer != null) {
        asked.addAll(asked(List.of(found.peer)));
      }
      asked.addAll(found.own);
      List<PassPlan> ofElements = asked(found.elements);
      if (!ofElements.isEmpty()) {
        asked.add(new Each(node.type, ofElements));
      }
    }
    return List.copyOf(asked);
  }

  private Finding finding(Node node) {
    Finding found = findings.get(node);
    if (found == null) {
      throw new IllegalStateException(node.place.schema() + " has not been visited");
    }
    return found;
  }
}
