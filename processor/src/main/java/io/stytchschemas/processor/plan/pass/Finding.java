package io.stytchschemas.processor.plan.pass;

import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.PassPlan;
import io.stytchschemas.processor.plan.PassPlan.Holds;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.vocabulary.check.Patterns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is to be asked of the values of a node. */
final class Finding {
  /** Whether typed values tell the verdict, with what they lead to in any case. */
  boolean evident = true;

  /** Whether it, or what it leads to, has anything to ask. */
  boolean asks;

  final List<PassPlan> own = new ArrayList<>();

  /** Of a list or a map. */
  final Contents contents = new Contents();

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
    contents.counts.forEach(count -> certain.add(count.node));
    return certain;
  }

  List<Node> inner() {
    List<Node> inner = new ArrayList<>(contents.nodes());
    inner.addAll(branches);
    if (peer != null) {
      inner.add(peer);
    }
    if (record != null) {
      record.components.values().forEach(inner::addAll);
      inner.addAll(record.more.nodes());
    }
    return inner;
  }

  /** Schemas that values of a type must match. */
  record Node(Place place, JavaType type) {}

  /** What is to be asked of the elements of a list, or of the entries of a map. */
  static final class Contents {
    final List<Node> all = new ArrayList<>();
    final List<Named> byName = new ArrayList<>();
    final List<Node> names = new ArrayList<>();
    final List<Counted> counts = new ArrayList<>();

    /** All elements or values, by whatever name. */
    List<Node> values() {
      List<Node> values = new ArrayList<>(all);
      byName.forEach(
          named -> {
            values.addAll(named.byPattern.values());
            Stream.ofNullable(named.others).forEach(values::add);
          });
      return values;
    }

    List<Node> nodes() {
      List<Node> nodes = values();
      nodes.addAll(names);
      counts.forEach(count -> nodes.add(count.node));
      return nodes;
    }
  }

  /**
   * The values of a map, by name.
   *
   * @param others those whose names match no pattern; null where they may be anything
   */
  record Named(Map<Patterns, Node> byPattern, @Nullable Node others) {}

  /** How many elements of a list must match. */
  record Counted(Node node, int least, int most) {}

  static final class RecordFinding {
    final Map<String, List<Node>> components = new LinkedHashMap<>();
    final Set<String> required = new HashSet<>();

    /** Those whose component has room for null, which the schema refuses. */
    final Set<String> present = new HashSet<>();

    final Map<String, PassPlan> rules = new LinkedHashMap<>();
    final List<Holds> presence = new ArrayList<>();

    /** The type of the component that takes what has no other; null where there is none. */
    @Nullable JavaType moreType;

    final List<PassPlan> ofMore = new ArrayList<>();
    final Contents more = new Contents();
    final Set<String> sessions = new LinkedHashSet<>();
    @Nullable String claims;
  }
}
