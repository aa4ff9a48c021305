package io.stytchschemas.processor.plan.check;

import io.stytchschemas.processor.plan.place.Alternative.OfType;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.plan.place.Types;
import io.stytchschemas.processor.plan.shape.Shape.Option;
import io.stytchschemas.processor.plan.shape.Shape.UnionShape;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.vocabulary.applicator.IfKeyword;
import io.stytchschemas.processor.vocabulary.check.CheckPlan;
import io.stytchschemas.processor.vocabulary.validation.TypeKeyword;
import java.util.List;
import java.util.Set;

/** What tells a union, where checks choose, whether a value is of a branch. */
public final class BranchChecks {
  private final Places places;
  private final CheckPlanner checks;

  public BranchChecks(Places places, CheckPlanner checks) {
    this.places = places;
    this.checks = checks;
  }

  /** Among several kinds, a branch that does not say of which its values are has but those. */
  public CheckPlan of(Place place, UnionShape union, Option option) {
    CheckPlan check = checks.ofBranch(place, option.check());
    boolean isKnown =
        union.keyword().equals(IfKeyword.IF.keyword())
            || union.kinds().size() == 1
            || says(option.check(), option.types());
    return isKnown ? check : CheckPlan.together(List.of(TypeKeyword.check(option.types()), check));
  }

  private boolean says(Place branch, Set<JsonType> types) {
    Set<JsonType> stated = Types.stated(places.definite(branch));
    return branch.alternative() instanceof OfType || (stated != null && types.containsAll(stated));
  }
}
