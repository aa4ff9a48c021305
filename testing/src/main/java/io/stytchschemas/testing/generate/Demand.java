package io.stytchschemas.testing.generate;

import io.stytchschemas.check.AdditionalPropertiesCheck;
import io.stytchschemas.check.Check;
import io.stytchschemas.check.ContainsCheck;
import io.stytchschemas.check.DependentRequiredCheck;
import io.stytchschemas.check.DependentSchemaCheck;
import io.stytchschemas.check.ItemsCheck;
import io.stytchschemas.check.PatternPropertyCheck;
import io.stytchschemas.check.StandardFormat;
import io.stytchschemas.check.TextPattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that one value must meet, gathered from every check that applies to it. What cannot be
 * gathered ({@code not}, that but one branch of a {@code oneOf} holds) is found out when the whole
 * document is asked for its verdict.
 */
final class Demand {
  Set<Kind> kinds = EnumSet.allOf(Kind.class);

  /** The only values there may be, as JSON text; null where there are more. */
  @Nullable List<String> values;

  @Nullable BigDecimal least;
  @Nullable BigDecimal most;
  boolean leastExcluded;
  boolean mostExcluded;
  final List<BigDecimal> divisors = new ArrayList<>();

  int minLength;
  int maxLength = Integer.MAX_VALUE;
  final List<TextPattern> patterns = new ArrayList<>();
  final Set<StandardFormat> formats = new LinkedHashSet<>();

  int minProperties;
  int maxProperties = Integer.MAX_VALUE;
  final Map<String, List<Check>> properties = new LinkedHashMap<>();
  final Set<String> required = new LinkedHashSet<>();
  final List<PatternPropertyCheck> patternProperties = new ArrayList<>();
  final List<AdditionalPropertiesCheck> additional = new ArrayList<>();
  final List<Check> names = new ArrayList<>();
  final List<Check> unevaluatedProperties = new ArrayList<>();
  final List<DependentRequiredCheck> dependentRequired = new ArrayList<>();
  final List<DependentSchemaCheck> dependentSchemas = new ArrayList<>();

  int minItems;
  int maxItems = Integer.MAX_VALUE;
  final Map<Integer, List<Check>> prefix = new TreeMap<>();
  final List<ItemsCheck> items = new ArrayList<>();
  final List<ContainsCheck> contains = new ArrayList<>();
  final List<Check> unevaluatedItems = new ArrayList<>();
  boolean unique;

  /** Whether the value holds custom claims, of which some names are reserved. */
  boolean claims;

  /** What is said of a property under its name, to be added to. */
  List<Check> property(String name) {
    return properties.computeIfAbsent(name, any -> new ArrayList<>());
  }

  /** Keeps those of the values that both say; text is compared, which will do for a start. */
  void onlyValues(List<String> others) {
    List<String> both = new ArrayList<>(others);
    if (values != null) {
      both.retainAll(values);
    }
    values = both;
  }

  void atLeast(BigDecimal limit, boolean excluded) {
    int order = least == null ? 1 : limit.compareTo(least);
    if (order > 0 || (order == 0 && excluded)) {
      least = limit;
      leastExcluded = excluded;
    }
  }

  void atMost(BigDecimal limit, boolean excluded) {
    int order = most == null ? -1 : limit.compareTo(most);
    if (order < 0 || (order == 0 && excluded)) {
      most = limit;
      mostExcluded = excluded;
    }
  }

  boolean speaksOfObjects() {
    return !properties.isEmpty()
        || !required.isEmpty()
        || !patternProperties.isEmpty()
        || !additional.isEmpty()
        || !names.isEmpty()
        || !unevaluatedProperties.isEmpty()
        || minProperties > 0
        || maxProperties < Integer.MAX_VALUE;
  }

  boolean speaksOfArrays() {
    return !prefix.isEmpty()
        || !items.isEmpty()
        || !contains.isEmpty()
        || !unevaluatedItems.isEmpty()
        || unique
        || minItems > 0
        || maxItems < Integer.MAX_VALUE;
  }

  boolean speaksOfStrings() {
    return !patterns.isEmpty()
        || !formats.isEmpty()
        || minLength > 0
        || maxLength < Integer.MAX_VALUE;
  }

  boolean speaksOfNumbers() {
    return least != null || most != null || !divisors.isEmpty();
  }

  /** Whether some kinds of value are ruled out. */
  boolean isOfSomeKinds() {
    return kinds.size() < Kind.values().length;
  }

  /** Whether nothing is said of the value. */
  boolean isOpen() {
    return values == null
        && !isOfSomeKinds()
        && !speaksOfObjects()
        && !speaksOfArrays()
        && !speaksOfStrings()
        && !speaksOfNumbers();
  }

  /** What is said of a property of that name. */
  List<Check> of(String name) {
    List<Check> checks = new ArrayList<>(properties.getOrDefault(name, List.of()));
    boolean evaluated = properties.containsKey(name);
    for (PatternPropertyCheck each : patternProperties) {
      if (each.pattern().find(name)) {
        checks.add(each.check());
        evaluated = true;
      }
    }
    for (AdditionalPropertiesCheck each : additional) {
      if (each.appliesTo(name)) {
        checks.add(each.check());
        evaluated = true;
      }
    }
    if (!evaluated) {
      checks.addAll(unevaluatedProperties);
    }
    return checks;
  }

  /** What is said of the item at that index. */
  List<Check> of(int index) {
    List<Check> checks = new ArrayList<>(prefix.getOrDefault(index, List.of()));
    boolean evaluated = prefix.containsKey(index);
    for (ItemsCheck each : items) {
      if (each.prefix() <= index) {
        checks.add(each.check());
        evaluated = true;
      }
    }
    if (!evaluated) {
      checks.addAll(unevaluatedItems);
    }
    return checks;
  }
}
