package io.stytchschemas.processor.vocabulary.applicator;

import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.Evidence;
import io.stytchschemas.processor.vocabulary.typed.Condition;
import io.stytchschemas.processor.vocabulary.typed.Form;
import io.stytchschemas.processor.vocabulary.typed.TypedValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A keyword that holds or not by which of its subschemas do, all for the very same value. */
interface Combination extends Assertion {

  /**
   * That the keyword holds.
   *
   * @param branches that each of the {@link #inPlace} subschemas does, in order
   */
  Condition combined(List<Condition> branches);

  /** How often each condition stands in the one that is {@link #combined}. */
  default int copies() {
    return 1;
  }

  @Override
  default @Nullable JsonType type() {
    return null;
  }

  /** Evidence by strings and numbers themselves, and by which properties a record has. */
  @Override
  default Evidence evidence(Form form) {
    if (BranchCondition.isEvident(this, form)) {
      return form == Form.RECORD ? Evidence.BY_PRESENCE : Evidence.BY_VALUE;
    }
    return Evidence.BY_DOCUMENT;
  }

  @Override
  default Condition holds(TypedValue value) {
    return BranchCondition.of(this, value);
  }
}
