package io.stytchschemas.check;

/**
 * Is told what a check is, by {@link Check#accept}. What a check holds is asked of it: nothing is
 * visited by itself. Every method does nothing unless it is overridden.
 */
public interface CheckVisitor {
  default void bool(BooleanCheck check) {}

  default void type(TypeCheck check) {}

  default void values(ValuesCheck check) {}

  default void ref(RefCheck check) {}

  default void branches(BranchesCheck check) {}

  default void not(NotCheck check) {}

  default void ifThenElse(IfCheck check) {}

  default void all(AllCheck check) {}

  default void unevaluated(UnevaluatedCheck check) {}

  default void limit(LimitCheck check) {}

  default void multipleOf(MultipleOfCheck check) {}

  default void size(SizeCheck check) {}

  default void pattern(PatternCheck check) {}

  default void format(FormatCheck check) {}

  default void object(ObjectCheck check) {}

  default void property(PropertyCheck check) {}

  default void patternProperty(PatternPropertyCheck check) {}

  default void additionalProperties(AdditionalPropertiesCheck check) {}

  default void propertyNames(PropertyNamesCheck check) {}

  default void required(RequiredCheck check) {}

  default void dependentRequired(DependentRequiredCheck check) {}

  default void dependentSchema(DependentSchemaCheck check) {}

  default void array(ArrayCheck check) {}

  default void prefixItem(PrefixItemCheck check) {}

  default void items(ItemsCheck check) {}

  default void contains(ContainsCheck check) {}

  default void uniqueItems(UniqueItemsCheck check) {}

  default void rule(RuleCheck check) {}
}
