package io.stytchschemas.processor.plan.pass;

import io.stytchschemas.processor.plan.check.StytchRules;
import io.stytchschemas.processor.plan.place.Place;
import io.stytchschemas.processor.plan.place.Places;
import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.check.CheckPlan;
import io.stytchschemas.processor.vocabulary.check.Subchecks;
import java.util.HashMap;
import java.util.Map;

/** Tells which schemas plainly say nothing. */
final class Vacuity {
  private final Places places;
  private final StytchRules rules;
  private final Map<Place, Boolean> known = new HashMap<>();

  Vacuity(Places places, StytchRules rules) {
    this.places = places;
    this.rules = rules;
  }

  /** Whether every value passes; of a schema that leads back to itself that is not said. */
  boolean isVacuous(Place place) {
    Boolean answer = known.putIfAbsent(place, false);
    if (answer != null) {
      return answer;
    }
    boolean vacuous = places.definite(place).stream().allMatch(this::saysNothingItself);
    known.put(place, vacuous);
    return vacuous;
  }

  private boolean saysNothingItself(Place part) {
    Schema schema = part.schema();
    if (schema.isNever() || !rules.of(schema).isEmpty()) {
      return false;
    }
    for (Keyword keyword : schema.keywords()) {
      // Of what is a part, the schemas are looked at one by one: there may be thousands.
      if (keyword instanceof Assertion assertion
          && !Places.isPart(keyword, schema)
          && !isVacuous(assertion, part)) {
        return false;
      }
    }
    return true;
  }

  boolean isVacuous(Assertion assertion, Place place) {
    return assertion.checks(new Applied(place)).stream().allMatch(CheckPlan::isTrue);
  }

  private final class Applied implements Subchecks {
    private final Place place;

    Applied(Place place) {
      this.place = place;
    }

    @Override
    public CheckPlan of(Schema subschema) {
      return isVacuous(places.step(place, subschema))
          ? CheckPlan.Constant.TRUE
          : CheckPlan.Constant.FALSE;
    }

    @Override
    public CheckPlan ofTarget(String keyword, Schema target) {
      return of(target);
    }

    @Override
    public DynamicScope scope() {
      return place.scope();
    }
  }
}
