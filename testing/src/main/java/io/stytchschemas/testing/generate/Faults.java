package io.stytchschemas.testing.generate;

import io.stytchschemas.check.AdditionalPropertiesCheck;
import io.stytchschemas.check.AllCheck;
import io.stytchschemas.check.ArrayCheck;
import io.stytchschemas.check.BooleanCheck;
import io.stytchschemas.check.BranchesCheck;
import io.stytchschemas.check.Check;
import io.stytchschemas.check.CheckVisitor;
import io.stytchschemas.check.DependentRequiredCheck;
import io.stytchschemas.check.FormatCheck;
import io.stytchschemas.check.ItemsCheck;
import io.stytchschemas.check.LimitCheck;
import io.stytchschemas.check.MultipleOfCheck;
import io.stytchschemas.check.ObjectCheck;
import io.stytchschemas.check.PatternCheck;
import io.stytchschemas.check.PatternPropertyCheck;
import io.stytchschemas.check.PrefixItemCheck;
import io.stytchschemas.check.PropertyCheck;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds, in a valid document, how each keyword that applies somewhere can be broken there. Not
 * looked for are faults of {@code not}, {@code if}, {@code contains}, {@code propertyNames}, {@code
 * dependentSchemas}, {@code unevaluatedProperties}, {@code unevaluatedItems} and of what these
 * hold, nor of the schema {@code false} but for {@code additionalProperties}.
 */
final class Faults {
  /** Of the items of an array, as many are broken. */
  private static final int ITEMS = 2;

  private static final int LARGEST = 100_000;

  private final List<Fault> found = new ArrayList<>();

  private Faults() {}

  static List<Fault> of(Check check, @Nullable Object document) {
    Faults faults = new Faults();
    check.accept(faults.new Visit(List.of(), document));
    return List.copyOf(faults.found);
  }

  private static List<Object> step(List<Object> path, Object step) {
    return Stream.concat(path.stream(), Stream.of(step)).toList();
  }

  private final class Visit implements CheckVisitor {
    private final List<Object> path;
    private final @Nullable Object value;
    private final Kind kind;

    Visit(List<Object> path, @Nullable Object value) {
      this.path = path;
      this.value = value;
      this.kind = Json.kind(value);
    }

    private void add(String keyword, UnaryOperator<@Nullable Object> change) {
      found.add(new Fault(path, keyword, change));
    }

    /** Replaces the value by the first of many that is wrong. */
    private void replace(String keyword, Predicate<@Nullable Object> isWrong) {
      for (Object other : Samples.OF_ALL_KINDS) {
        if (isWrong.test(other)) {
          add(keyword, any -> Json.copy(other));
          return;
        }
      }
    }

    private void child(Object step, @Nullable Object child, Check check) {
      check.accept(new Visit(step(path, step), child));
    }

    private void property(String name, Check check) {
      if (value instanceof Map<?, ?> map && map.containsKey(name)) {
        child(name, map.get(name), check);
      }
    }

    @Override
    public void ref(RefCheck check) {
      check.target().accept(this);
    }

    @Override
    public void all(AllCheck check) {
      check.parts().forEach(part -> part.accept(this));
    }

    @Override
    public void unevaluated(UnevaluatedCheck check) {
      check.schema().accept(this);
    }

    @Override
    public void branches(BranchesCheck check) {
      if (check.kind() == BranchesCheck.Kind.ALL_OF) {
        check.branches().forEach(branch -> branch.accept(this));
      } else {
        for (Object other : Samples.OF_ALL_KINDS) {
          add(check.kind().keyword(), any -> Json.copy(other));
        }
      }
    }

    @Override
    public void type(TypeCheck check) {
      Set<Kind> kinds = Kind.of(check.types());
      replace("type", other -> !kinds.contains(Json.kind(other)));
    }

    @Override
    public void values(ValuesCheck check) {
      List<String> texts = check.texts();
      replace(
          check.keyword(), other -> Json.kind(other) == kind && !texts.contains(Json.text(other)));
    }

    @Override
    public void limit(LimitCheck check) {
      if (value instanceof BigDecimal) {
        BigDecimal limit = check.limit();
        BigDecimal beyond =
            switch (check.kind()) {
              case MINIMUM -> limit.subtract(BigDecimal.ONE);
              case MAXIMUM -> limit.add(BigDecimal.ONE);
              case ABOVE, BELOW -> limit;
            };
        add(check.keyword(), any -> beyond);
      }
    }

    @Override
    public void multipleOf(MultipleOfCheck check) {
      if (value instanceof BigDecimal number) {
        BigDecimal odd = number.add(check.divisor().divide(BigDecimal.valueOf(2)));
        add("multipleOf", any -> odd);
        add("multipleOf", any -> number.add(BigDecimal.ONE));
      }
    }

    @Override
    public void size(SizeCheck check) {
      int limit = check.limit();
      if (limit < LARGEST && (check.kind().isMost() || limit > 0)) {
        UnaryOperator<@Nullable Object> change = Sizes.beyond(check, value);
        if (change != null) {
          add(check.kind().keyword(), change);
        }
      }
    }

    @Override
    public void pattern(PatternCheck check) {
      if (kind == Kind.STRING) {
        replace("pattern", other -> other instanceof String s && !check.pattern().find(s));
      }
    }

    @Override
    public void format(FormatCheck check) {
      if (kind == Kind.STRING) {
        replace("format", other -> other instanceof String s && !check.format().allows(s));
      }
    }

    @Override
    public void object(ObjectCheck check) {
      if (check.isTyped()) {
        replace("type", other -> Json.kind(other) != Kind.OBJECT);
      }
      if (kind == Kind.OBJECT) {
        check.parts().forEach(part -> part.accept(this));
      }
    }

    @Override
    public void property(PropertyCheck check) {
      property(check.name(), check.check());
    }

    @Override
    public void patternProperty(PatternPropertyCheck check) {
      names()
          .filter(name -> check.pattern().find(name))
          .forEach(name -> property(name, check.check()));
    }

    @Override
    public void additionalProperties(AdditionalPropertiesCheck check) {
      if (check.check() instanceof BooleanCheck constant && !constant.value()) {
        add("additionalProperties", object -> Samples.with(object, Samples.UNKNOWN, "here"));
        return;
      }
      names().filter(check::appliesTo).limit(ITEMS).forEach(name -> property(name, check.check()));
    }

    private Stream<String> names() {
      return value instanceof Map<?, ?> map
          ? List.copyOf(map.keySet()).stream().map(String.class::cast)
          : Stream.empty();
    }

    @Override
    public void required(RequiredCheck check) {
      for (String name : check.names()) {
        add("required", object -> Samples.without(object, name));
      }
    }

    @Override
    public void dependentRequired(DependentRequiredCheck check) {
      if (value instanceof Map<?, ?> map && map.containsKey(check.property())) {
        for (String name : check.others()) {
          add(check.keyword(), object -> Samples.without(object, name));
        }
      }
    }

    @Override
    public void array(ArrayCheck check) {
      if (check.isTyped()) {
        replace("type", other -> Json.kind(other) != Kind.ARRAY);
      }
      if (kind == Kind.ARRAY) {
        check.parts().forEach(part -> part.accept(this));
      }
    }

    @Override
    public void prefixItem(PrefixItemCheck check) {
      item(check.index(), check.check());
    }

    @Override
    public void items(ItemsCheck check) {
      for (int i = 0; i < ITEMS; i++) {
        item(check.prefix() + i, check.check());
      }
    }

    private void item(int index, Check check) {
      if (value instanceof List<?> list && index < list.size()) {
        child(index, list.get(index), check);
      }
    }

    @Override
    public void uniqueItems(UniqueItemsCheck check) {
      if (value instanceof List<?> list && !list.isEmpty()) {
        add("uniqueItems", Samples::withFirstTwice);
      }
    }

    @Override
    public void rule(RuleCheck check) {
      if (check.name().equals(SessionDuration.RULE)) {
        add(check.name(), any -> BigDecimal.valueOf(SessionDuration.MIN_MINUTES - 1));
      } else if (check.name().equals(CustomClaims.RULE)) {
        String large = "x".repeat(CustomClaims.MAX_BYTES);
        add(check.name(), object -> Samples.with(object, "large", large));
      }
    }
  }
}
