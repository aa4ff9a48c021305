package io.stytchschemas.testing.generate;

import io.stytchschemas.check.AdditionalPropertiesCheck;
import io.stytchschemas.check.AllCheck;
import io.stytchschemas.check.ArrayCheck;
import io.stytchschemas.check.BooleanCheck;
import io.stytchschemas.check.BranchesCheck;
import io.stytchschemas.check.Check;
import io.stytchschemas.check.CheckVisitor;
import io.stytchschemas.check.ContainsCheck;
import io.stytchschemas.check.DependentRequiredCheck;
import io.stytchschemas.check.DependentSchemaCheck;
import io.stytchschemas.check.FormatCheck;
import io.stytchschemas.check.IfCheck;
import io.stytchschemas.check.ItemsCheck;
import io.stytchschemas.check.LimitCheck;
import io.stytchschemas.check.MultipleOfCheck;
import io.stytchschemas.check.ObjectCheck;
import io.stytchschemas.check.PatternCheck;
import io.stytchschemas.check.PatternPropertyCheck;
import io.stytchschemas.check.PrefixItemCheck;
import io.stytchschemas.check.PropertyCheck;
import io.stytchschemas.check.PropertyNamesCheck;
import io.stytchschemas.check.RefCheck;
import io.stytchschemas.check.RequiredCheck;
import io.stytchschemas.check.RuleCheck;
import io.stytchschemas.check.SizeCheck;
import io.stytchschemas.check.TypeCheck;
import io.stytchschemas.check.UnevaluatedCheck;
import io.stytchschemas.check.UniqueItemsCheck;
import io.stytchschemas.check.ValuesCheck;
import io.stytchschemas.stytch.CustomClaims;
import io.stytchschemas.stytch.SessionDuration;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Adds what checks say to the demand on one value, taking one branch where there are several. */
final class Gathering implements CheckVisitor {
  private final Demand demand;
  private final Costs costs;
  private final Random random;
  private final boolean small;

  /**
   * @param small whether the branch with the smallest value is taken, else any
   */
  Gathering(Demand demand, Costs costs, Random random, boolean small) {
    this.demand = demand;
    this.costs = costs;
    this.random = random;
    this.small = small;
  }

  void add(Check check) {
    check.accept(this);
  }

  private void onlyKinds(Set<Kind> kinds) {
    Set<Kind> both = EnumSet.copyOf(demand.kinds);
    both.retainAll(kinds);
    demand.kinds = both;
  }

  @Override
  public void bool(BooleanCheck check) {
    if (!check.value()) {
      demand.kinds = EnumSet.noneOf(Kind.class);
    }
  }

  @Override
  public void type(TypeCheck check) {
    onlyKinds(Kind.of(check.types()));
  }

  @Override
  public void values(ValuesCheck check) {
    demand.onlyValues(check.texts());
  }

  @Override
  public void ref(RefCheck check) {
    add(check.target());
  }

  @Override
  public void all(AllCheck check) {
    check.parts().forEach(this::add);
  }

  @Override
  public void branches(BranchesCheck check) {
    if (check.kind() == BranchesCheck.Kind.ALL_OF) {
      check.branches().forEach(this::add);
    } else {
      add(choose(check.branches()));
    }
  }

  private Check choose(List<Check> branches) {
    List<Check> possible = new ArrayList<>();
    int least = branches.stream().mapToInt(costs::of).min().orElse(Costs.NONE);
    for (Check branch : branches) {
      if (small ? costs.of(branch) == least : costs.isPossible(branch)) {
        possible.add(branch);
      }
    }
    return possible.isEmpty() ? branches.get(0) : possible.get(random.nextInt(possible.size()));
  }

  /** Whether the condition holds is found out at the end; what follows from it is gathered. */
  @Override
  public void ifThenElse(IfCheck check) {
    if (random.nextBoolean() && costs.isPossible(check.then())) {
      add(check.condition());
      add(check.then());
    } else {
      add(check.otherwise());
    }
  }

  @Override
  public void unevaluated(UnevaluatedCheck check) {
    add(check.schema());
    if (check.kind() == UnevaluatedCheck.Kind.PROPERTIES) {
      demand.unevaluatedProperties.add(check.check());
    } else {
      demand.unevaluatedItems.add(check.check());
    }
  }

  @Override
  public void limit(LimitCheck check) {
    switch (check.kind()) {
      case MINIMUM -> demand.atLeast(check.limit(), false);
      case ABOVE -> demand.atLeast(check.limit(), true);
      case MAXIMUM -> demand.atMost(check.limit(), false);
      case BELOW -> demand.atMost(check.limit(), true);
    }
  }

  @Override
  public void multipleOf(MultipleOfCheck check) {
    demand.divisors.add(check.divisor());
  }

  @Override
  public void size(SizeCheck check) {
    int limit = check.limit();
    switch (check.kind()) {
      case MIN_LENGTH -> demand.minLength = Math.max(demand.minLength, limit);
      case MAX_LENGTH -> demand.maxLength = Math.min(demand.maxLength, limit);
      case MIN_ITEMS -> demand.minItems = Math.max(demand.minItems, limit);
      case MAX_ITEMS -> demand.maxItems = Math.min(demand.maxItems, limit);
      case MIN_PROPERTIES -> demand.minProperties = Math.max(demand.minProperties, limit);
      case MAX_PROPERTIES -> demand.maxProperties = Math.min(demand.maxProperties, limit);
    }
  }

  @Override
  public void pattern(PatternCheck check) {
    demand.patterns.add(check.pattern());
  }

  @Override
  public void format(FormatCheck check) {
    demand.formats.add(check.format());
  }

  @Override
  public void object(ObjectCheck check) {
    if (check.names() != null) {
      for (int i = 0; i < check.names().size(); i++) {
        demand.property(check.names().get(i).text());
      }
    }
    typed(check.isTyped(), Kind.OBJECT, check.parts());
  }

  private void typed(boolean isTyped, Kind kind, List<Check> parts) {
    if (isTyped) {
      onlyKinds(EnumSet.of(kind));
    }
    parts.forEach(this::add);
  }

  @Override
  public void property(PropertyCheck check) {
    demand.property(check.name()).add(check.check());
  }

  @Override
  public void patternProperty(PatternPropertyCheck check) {
    demand.patternProperties.add(check);
  }

  @Override
  public void additionalProperties(AdditionalPropertiesCheck check) {
    demand.additional.add(check);
  }

  @Override
  public void propertyNames(PropertyNamesCheck check) {
    demand.names.add(check.check());
  }

  @Override
  public void required(RequiredCheck check) {
    demand.required.addAll(check.names());
  }

  @Override
  public void dependentRequired(DependentRequiredCheck check) {
    demand.dependentRequired.add(check);
  }

  @Override
  public void dependentSchema(DependentSchemaCheck check) {
    demand.dependentSchemas.add(check);
  }

  @Override
  public void array(ArrayCheck check) {
    typed(check.isTyped(), Kind.ARRAY, check.parts());
  }

  @Override
  public void prefixItem(PrefixItemCheck check) {
    demand.prefix.computeIfAbsent(check.index(), any -> new ArrayList<>()).add(check.check());
  }

  @Override
  public void items(ItemsCheck check) {
    demand.items.add(check);
  }

  @Override
  public void contains(ContainsCheck check) {
    demand.contains.add(check);
  }

  @Override
  public void uniqueItems(UniqueItemsCheck check) {
    demand.unique = true;
  }

  @Override
  public void rule(RuleCheck check) {
    if (check.name().equals(SessionDuration.RULE)) {
      demand.atLeast(BigDecimal.valueOf(SessionDuration.MIN_MINUTES), false);
      demand.atMost(BigDecimal.valueOf(SessionDuration.MAX_MINUTES), false);
    } else if (check.name().equals(CustomClaims.RULE)) {
      demand.claims = true;
    }
  }
}
