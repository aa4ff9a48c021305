package io.stytchschemas.maven.change;

import io.stytchschemas.maven.api.Api;
import io.stytchschemas.maven.api.ApiElement;
import io.stytchschemas.maven.api.ApiElement.Kind;
import io.stytchschemas.maven.change.Effect.Weight;
import io.stytchschemas.maven.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How one API differs from another: first what no compiler notices, then what breaks, then the
 * rest; within each, first what is gone, then the new order.
 *
 * @param changes those for code and on the wire
 * @param documentation those of words for people alone
 */
public record Changes(List<Change> changes, List<Change> documentation) {

  public static Changes between(Api before, Api after) {
    List<Change> all = withoutParts(new Comparing(before, after).changes());
    Comparator<Change> worstFirst = Comparator.comparing(Change::weight).reversed();
    Map<Boolean, List<Change>> byKind =
        all.stream().sorted(worstFirst).collect(Collectors.partitioningBy(Change::isDocumentation));
    return new Changes(byKind.getOrDefault(false, List.of()), byKind.getOrDefault(true, List.of()));
  }

  /** A type that came or went takes all that is in it along, and a component what is below it. */
  private static List<Change> withoutParts(List<Change> changes) {
    Map<String, List<Change>> wholes = new HashMap<>();
    changes.stream()
        .filter(change -> change.before() == null || change.after() == null)
        .forEach(
            change ->
                wholes
                    .computeIfAbsent(change.element().owner(), any -> new ArrayList<>())
                    .add(change));
    return changes.stream()
        .filter(
            change ->
                wholes.getOrDefault(change.element().owner(), List.of()).stream()
                    .noneMatch(whole -> isPart(change, whole)))
        .toList();
  }

  private static boolean isPart(Change part, Change whole) {
    boolean sameWay =
        (part.before() == null) == (whole.before() == null)
            && (part.after() == null) == (whole.after() == null);
    ApiElement outer = whole.element();
    ApiElement inner = part.element();
    if (!sameWay || part.equals(whole)) {
      return false;
    }
    return switch (outer.kind()) {
      case TYPE, SCHEMA -> !inner.isOwner() || inner.kind() == Kind.PLACE;
      case COMPONENT ->
          inner.kind() == Kind.PLACE
              && (inner.name() + '/').contains(Comparing.property(outer) + '/');
      case PLACE -> inner.kind() == Kind.PLACE && inner.name().startsWith(outer.name() + '/');
      case BRANCH ->
          inner.kind() == Kind.PLACE && inner.facts().equals(Map.of("$ref", outer.name()));
      case VALUE -> false;
    };
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }

  public List<Change> breaking() {
    return changes.stream().filter(Change::isBreaking).toList();
  }

  /** The changes of some kinds, those of documentation among them. */
  public List<Change> of(Collection<ChangeKind> kinds) {
    List<Change> found = new ArrayList<>(changes);
    found.addAll(documentation);
    found.removeIf(change -> kinds.stream().noneMatch(change::has));
    return found;
  }

  /** How many changes there are, in words. */
  public String summary() {
    if (changes.isEmpty()) {
      return "nothing changes"
          + (documentation.isEmpty()
              ? ""
              : " but " + Texts.count(documentation.size(), "description"));
    }
    long silent = changes.stream().filter(each -> each.weight() == Weight.SILENT).count();
    return Texts.count(changes.size(), "change")
        + ", "
        + breaking().size()
        + " breaking"
        + (silent == 0 ? "" : ", " + silent + " of them unnoticed by compilers");
  }

  /** How many changes there are of each kind. */
  public Map<ChangeKind, Integer> totals() {
    Map<ChangeKind, Integer> totals = new EnumMap<>(ChangeKind.class);
    for (ChangeKind kind : ChangeKind.values()) {
      int number = of(List.of(kind)).size();
      if (number > 0) {
        totals.put(kind, number);
      }
    }
    return totals;
  }

  /** The totals in words: "order 1, limit 2"; empty where there are none. */
  public String totalsText() {
    return totals().entrySet().stream()
        .map(each -> each.getKey().label() + ' ' + each.getValue())
        .collect(Collectors.joining(", "));
  }

  /** The lines of each change, of as many as asked for, and then how many more there are. */
  public List<String> lines(int atMost) {
    List<String> lines = new ArrayList<>();
    changes.stream().limit(atMost).map(Change::lines).forEach(lines::addAll);
    if (changes.size() > atMost) {
      lines.add("and " + (changes.size() - atMost) + " more");
    }
    return lines;
  }
}
