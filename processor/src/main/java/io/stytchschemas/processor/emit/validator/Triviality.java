package io.stytchschemas.processor.emit.validator;

import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.core.Reference;
import java.util.HashMap;
import java.util.Map;

/** Tells which schemas any value satisfies, so that nothing is emitted for them. */
final class Triviality {
  private final StytchRules rules;
  private final Map<CheckKey, Boolean> known = new HashMap<>();

  Triviality(StytchRules rules) {
    this.rules = rules;
  }

  /**
   * Whether there is nothing to check. A schema that leads back to itself counts as one that has.
   */
  boolean isTrivial(Schema schema, DynamicScope scope) {
    CheckKey key = new CheckKey(schema, scope.enter(schema.resource()), false);
    Boolean answer = known.putIfAbsent(key, false);
    if (answer != null) {
      return answer;
    }
    boolean trivial =
        !schema.isNever()
            && rules.of(schema).isEmpty()
            && schema.keywords().stream().allMatch(keyword -> isTrivial(keyword, key.scope()));
    known.put(key, trivial);
    return trivial;
  }

  private boolean isTrivial(Keyword keyword, DynamicScope scope) {
    if (keyword instanceof Reference reference) {
      Schema target = reference.target(scope);
      return target == null || isTrivial(target, scope);
    }
    return !(keyword instanceof Assertion assertion)
        || assertion.isVacuous()
        || (assertion.onlyApplies()
            && assertion.subschemas().stream().allMatch(schema -> isTrivial(schema, scope)));
  }
}
