package io.stytchschemas.testing.generate;

import io.stytchschemas.check.Check;
import io.stytchschemas.check.ContainsCheck;
import io.stytchschemas.check.DependentRequiredCheck;
import io.stytchschemas.check.DependentSchemaCheck;
import io.stytchschemas.check.PatternPropertyCheck;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a value of a check, as far as gathering what it says can tell. */
final class Values {
  /** A list or a map has that many more than it must, at most. */
  private static final int MORE = 3;

  private static final int TRIES = 50;

  /** Where what must be there, in objects that need not be objects, comes to an end. */
  private static final int DEEPEST = 2 * Extent.DEPTH;

  /** One in so many values of which nothing is said is a hard one. */
  private static final int HARD = 4;

  private final Choice choice;
  private final Random random;
  private final Costs costs;
  private final Texts texts;
  private final Extent extent;

  Values(Choice choice, Random random) {
    this(choice, random, new Costs(), new Texts(), choice.extent(Extent.DEPTH));
  }

  private Values(Choice choice, Random random, Costs costs, Texts texts, Extent extent) {
    this.choice = choice;
    this.random = random;
    this.costs = costs;
    this.texts = texts;
    this.extent = extent;
  }

  /** The same of another choice: what was found out about checks is kept. */
  Values with(Choice other) {
    return new Values(other, random, costs, texts, extent);
  }

  /** A value that goes as deep as it can without becoming too large. */
  @Nullable Object next(Check check) {
    for (int depth = Extent.DEPTH; ; depth--) {
      Extent within = choice.extent(depth);
      Object value = new Values(choice, random, costs, texts, within).next(List.of(check), "", 0);
      if (depth == 1 || !within.isExceeded()) {
        return value;
      }
    }
  }

  private @Nullable Object next(List<Check> checks, String name, int depth) {
    return next(checks, name, depth, extent.ends(depth) || choice == Choice.MINIMAL);
  }

  private @Nullable Object next(List<Check> checks, String name, int depth, boolean small) {
    Demand demand = new Demand();
    Gathering gathering = new Gathering(demand, costs, random, small);
    checks.forEach(gathering::add);
    List<String> values = demand.values;
    if (values != null && !values.isEmpty()) {
      return listed(values, demand.kinds, small);
    }
    if (!small && demand.isOpen() && random.nextInt(HARD) == 0) {
      return Samples.hard(random);
    }
    return switch (kind(demand, small, depth)) {
      case NULL -> null;
      case BOOLEAN -> random.nextBoolean();
      case INTEGER -> Numbers.next(demand, true, random, small);
      case FRACTION -> Numbers.next(demand, false, random, small);
      case STRING -> texts.next(demand, name, random, small);
      case ARRAY -> array(demand, depth, small);
      case OBJECT -> object(demand, gathering, depth, small);
    };
  }

  /** One of the values that a schema lists, rather of a kind that it allows. */
  private @Nullable Object listed(List<String> values, Set<Kind> kinds, boolean small) {
    List<@Nullable Object> possible = new ArrayList<>();
    for (String text : values) {
      Object value = Json.parse(text);
      if (kinds.contains(Json.kind(value))) {
        possible.add(value);
      }
    }
    return possible.isEmpty()
        ? Json.parse(values.get(0))
        : possible.get(small ? 0 : random.nextInt(possible.size()));
  }

  /**
   * The kind that is spoken of, where a schema leaves it open. A schema may lead to itself: so what
   * is small, and what is too deep, is rather null, or else a value that has nothing in it.
   */
  private Kind kind(Demand demand, boolean small, int depth) {
    boolean ends = depth > DEEPEST || (small && depth > 0 && demand.isOfSomeKinds());
    if (ends && demand.kinds.contains(Kind.NULL)) {
      return Kind.NULL;
    }
    Set<Kind> likely = EnumSet.noneOf(Kind.class);
    if (demand.speaksOfObjects()) {
      likely.add(Kind.OBJECT);
    }
    if (demand.speaksOfArrays()) {
      likely.add(Kind.ARRAY);
    }
    if (demand.speaksOfStrings()) {
      likely.add(Kind.STRING);
    }
    if (demand.speaksOfNumbers()) {
      likely.add(Kind.INTEGER);
    }
    likely.retainAll(demand.kinds);
    if (ends) {
      likely.removeAll(EnumSet.of(Kind.ARRAY, Kind.OBJECT));
    }
    List<Kind> kinds = new ArrayList<>(likely.isEmpty() ? demand.kinds : likely);
    if (kinds.isEmpty()) {
      return Kind.NULL;
    }
    if (kinds.size() > 1) {
      kinds.remove(choice == Choice.MINIMAL ? Kind.FRACTION : Kind.NULL);
    }
    return kinds.get(small ? 0 : random.nextInt(kinds.size()));
  }

  private List<@Nullable Object> array(Demand demand, int depth, boolean small) {
    int least = Math.max(demand.minItems, small ? 0 : Math.min(demand.prefix.size(), MORE));
    int contained = demand.contains.stream().mapToInt(ContainsCheck::least).sum();
    int size = Math.max(least, contained);
    if (!small && Sizes.fills(demand.maxItems, depth, random)) {
      size = demand.maxItems;
    } else if (!small && choice.takes(random, depth)) {
      size += choice == Choice.FULL ? 1 : random.nextInt(MORE);
    }
    size = Math.min(size, Math.max(demand.minItems, Math.min(demand.maxItems, longest(demand))));
    List<ContainsCheck> open = new ArrayList<>();
    demand.contains.forEach(
        each -> {
          for (int i = 0; i < each.least(); i++) {
            open.add(each);
          }
        });
    List<@Nullable Object> items = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < size; i++) {
      List<Check> checks = new ArrayList<>(demand.of(i));
      if (!open.isEmpty() && (i >= demand.prefix.size() || size - i <= open.size())) {
        checks.add(open.remove(0).check());
      }
      items.add(item(checks, demand.unique, seen, depth));
    }
    return items;
  }

  /** How many items there may be before one comes that may not be there. */
  private int longest(Demand demand) {
    for (int i = 0; i <= demand.prefix.size(); i++) {
      if (!demand.of(i).stream().allMatch(costs::isPossible)) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  private @Nullable Object item(List<Check> checks, boolean unique, Set<String> seen, int depth) {
    Object item = next(checks, "", depth + 1);
    for (int i = 0; unique && i < TRIES && seen.contains(Json.text(item)); i++) {
      // What is small is always the same.
      item = with(Choice.RANDOM).next(checks, "", depth + 1, false);
    }
    seen.add(Json.text(item));
    return item;
  }

  private Map<String, @Nullable Object> object(
      Demand demand, Gathering gathering, int depth, boolean small) {
    Set<String> names = names(demand, gathering, depth, small);
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (String name : names) {
      object.put(name, next(demand.of(name), name, depth + 1));
    }
    return object;
  }

  private Set<String> names(Demand demand, Gathering gathering, int depth, boolean small) {
    Set<String> names = new LinkedHashSet<>(demand.required);
    for (String name : demand.properties.keySet()) {
      if (names.size() < demand.maxProperties
          && !small
          && choice.takes(random, depth)
          && isPossible(demand, name)) {
        names.add(name);
      }
    }
    follow(names, demand, gathering);
    for (String name : demand.properties.keySet()) {
      if (names.size() < demand.minProperties && isPossible(demand, name)) {
        names.add(name);
      }
    }
    boolean more = !small && choice.takes(random, depth) && demand.properties.size() < MORE;
    boolean fills = !small && Sizes.fills(demand.maxProperties, depth, random);
    for (int i = 0; i < TRIES; i++) {
      boolean wanted = fills || names.size() < demand.minProperties || (more && i < MORE);
      if (!wanted || names.size() >= demand.maxProperties) {
        break;
      }
      String name = name(demand, i);
      if (isPossible(demand, name)) {
        names.add(name);
      }
    }
    follow(names, demand, gathering);
    // Without what has no end the document does not hold, but it ends, and is told what it lacks.
    names.removeIf(name -> !isPossible(demand, name));
    return names;
  }

  /** Adds what must be there because something else is, until nothing is left to add. */
  private static void follow(Set<String> names, Demand demand, Gathering gathering) {
    Set<Check> done = new HashSet<>();
    for (int before = -1; before != names.size() + done.size(); ) {
      before = names.size() + done.size();
      for (DependentRequiredCheck each : List.copyOf(demand.dependentRequired)) {
        if (names.contains(each.property())) {
          names.addAll(each.others());
        }
      }
      for (DependentSchemaCheck each : List.copyOf(demand.dependentSchemas)) {
        if (names.contains(each.property()) && done.add(each)) {
          gathering.add(each.check());
          names.addAll(demand.required);
        }
      }
    }
  }

  private boolean isPossible(Demand demand, String name) {
    return demand.of(name).stream().allMatch(costs::isPossible);
  }

  /** A name that no schema lists: of a pattern, or as what is said of names has it. */
  private String name(Demand demand, int i) {
    if (!demand.patternProperties.isEmpty() && i % 2 == 0) {
      List<PatternPropertyCheck> patterns = demand.patternProperties;
      return texts.of(patterns.get(random.nextInt(patterns.size())).pattern(), random, false);
    }
    if (!demand.names.isEmpty()) {
      Object name = with(Choice.RANDOM).next(demand.names, "", 0);
      return name instanceof String text ? text : "extra" + i;
    }
    return demand.claims ? "claim" + i : "extra" + (i == 0 ? "" : String.valueOf(i));
  }
}
