package io.stytchschemas.processor.plan.pass;

import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Declared;
import io.stytchschemas.processor.plan.JavaType.ListOf;
import io.stytchschemas.processor.plan.JavaType.MapOf;
import io.stytchschemas.processor.plan.PassPlan;
import io.stytchschemas.processor.plan.PassPlan.ByDocument;
import io.stytchschemas.processor.plan.PassPlan.ByName;
import io.stytchschemas.processor.plan.PassPlan.Count;
import io.stytchschemas.processor.plan.PassPlan.Each;
import io.stytchschemas.processor.plan.PassPlan.Entries;
import io.stytchschemas.processor.plan.PassPlan.OfRecord;
import io.stytchschemas.processor.plan.PassPlan.OfUnion;
import io.stytchschemas.processor.plan.PassPlan.Peer;
import io.stytchschemas.processor.plan.pass.Finding.Contents;
import io.stytchschemas.processor.plan.pass.Finding.Named;
import io.stytchschemas.processor.plan.pass.Finding.Node;
import io.stytchschemas.processor.plan.pass.Finding.RecordFinding;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.vocabulary.check.Patterns;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
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
public final class Findings {
  private final Map<Node, Finding> findings = new LinkedHashMap<>();

  /** Each is asked for once for each of its components. */
  private final Map<Node, OfRecord> ofRecords = new HashMap<>();

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
    spread(Finding::certain, finding -> !finding.evident, finding -> finding.evident = false);
    spread(
        Finding::inner,
        finding -> finding.asks || !finding.evident,
        finding -> finding.asks = true);
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
  public boolean isEvident(Place place, JavaType type) {
    return finding(new Node(place, type)).evident;
  }

  /** What values of a place have to be asked, where they tell all. */
  public List<PassPlan> asked(Place place, JavaType type) {
    return asked(List.of(new Node(place, type)));
  }

  /** What a record has to be asked that stands for a place. */
  public OfRecord ofRecord(Place place, Declared type) {
    return ofRecords.computeIfAbsent(new Node(place, type), this::ofRecord);
  }

  private OfRecord ofRecord(Node node) {
    RecordFinding found = finding(node).record;
    if (found == null) {
      throw new IllegalArgumentException(node.place().schema() + " is no record");
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
    List<PassPlan> more = new ArrayList<>(found.ofMore);
    if (found.moreType != null) {
      more.addAll(asked(found.more, found.moreType));
    }
    return new OfRecord(
        Collections.unmodifiableMap(components),
        Set.copyOf(found.present),
        found.claims,
        List.copyOf(found.sessions),
        List.copyOf(more),
        List.copyOf(found.presence));
  }

  /** What a union has to be asked that stands for a place. */
  public OfUnion ofUnion(Place place, Declared type) {
    return new OfUnion(
        finding(new Node(place, type)).branches.stream()
            .map(branch -> asked(List.of(branch)))
            .toList());
  }

  private List<PassPlan> asked(List<Node> nodes) {
    Set<PassPlan> asked = new LinkedHashSet<>();
    for (Node node : nodes) {
      Finding found = finding(node);
      if (!found.evident) {
        return List.of(new ByDocument());
      }
      if (!found.asks) {
        continue;
      }
      if (found.record != null || !found.branches.isEmpty()) {
        asked.add(new Peer((Declared) node.type()));
      }
      if (found.peer != null) {
        asked.addAll(asked(List.of(found.peer)));
      }
      asked.addAll(found.own);
      asked.addAll(asked(found.contents, node.type()));
    }
    return List.copyOf(asked);
  }

  /**
   * @param type of the list or map that has the contents
   */
  private List<PassPlan> asked(Contents contents, JavaType type) {
    List<PassPlan> asked = new ArrayList<>();
    List<PassPlan> ofEach = asked(contents.all);
    if (!ofEach.isEmpty()) {
      asked.add(new Each(type, ofEach));
    }
    List<PassPlan> ofNames = asked(contents.names);
    if (type instanceof MapOf map && !(ofNames.isEmpty() && contents.byName.isEmpty())) {
      asked.add(new Entries(map, ofNames, contents.byName.stream().map(this::asked).toList()));
    }
    if (type instanceof ListOf list) {
      contents.counts.forEach(
          count ->
              asked.add(
                  new Count(list, asked(List.of(count.node())), count.least(), count.most())));
    }
    return asked;
  }

  private ByName asked(Named named) {
    Map<Patterns, List<PassPlan>> byPattern = new LinkedHashMap<>();
    named.byPattern().forEach((pattern, node) -> byPattern.put(pattern, asked(List.of(node))));
    return new ByName(
        Collections.unmodifiableMap(byPattern),
        named.others() == null ? List.of() : asked(List.of(named.others())));
  }

  private Finding finding(Node node) {
    Finding found = findings.get(node);
    if (found == null) {
      throw new IllegalStateException(node.place().schema() + " has not been visited");
    }
    return found;
  }
}
