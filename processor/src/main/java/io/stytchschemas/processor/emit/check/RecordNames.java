package io.stytchschemas.processor.emit.check;

import io.stytchschemas.processor.plan.ComponentPlan;
import io.stytchschemas.processor.plan.TypePlan;
import io.stytchschemas.processor.plan.TypePlan.RecordPlan;
import io.stytchschemas.processor.vocabulary.check.CheckArgument;
import io.stytchschemas.processor.vocabulary.check.CheckPlan;
import io.stytchschemas.processor.vocabulary.check.CheckPlan.Call;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the constant {@code NAMES} of a record's codec says: which properties there are, and which
 * are required. Its check need not say the latter again.
 *
 * @param all as a check would name them
 * @param required empty also of what has no such constant
 */
record RecordNames(List<? extends CheckArgument> all, List<? extends CheckArgument> required) {
  static final RecordNames NONE = new RecordNames(List.of(), List.of());

  static RecordNames of(TypePlan plan) {
    return plan instanceof RecordPlan object && object.tuple() == null
        ? new RecordNames(
            texts(object.components().stream()),
            texts(object.components().stream().filter(ComponentPlan::required)))
        : NONE;
  }

  private static List<? extends CheckArgument> texts(Stream<ComponentPlan> components) {
    return CheckPlan.texts(components.map(ComponentPlan::property).toList());
  }

  /**
   * Whether the first of these steps says no more than this. Not of a schema with properties that
   * are another's: to be known by both is more than to be a component.
   */
  boolean tell(List<CheckPlan> ofObjects) {
    return !required.isEmpty()
        && ofObjects.get(0) instanceof Call first
        && first.name().equals("required")
        && first.arguments().equals(required)
        && properties(ofObjects).equals(all);
  }

  private static List<CheckArgument> properties(List<CheckPlan> ofObjects) {
    return ofObjects.stream()
        .filter(step -> step instanceof Call call && call.name().equals("property"))
        .map(step -> ((Call) step).arguments().get(0))
        .toList();
  }
}
