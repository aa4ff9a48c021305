package io.stytchschemas.processor.vocabulary.check;

import io.stytchschemas.processor.schema.DynamicScope;
import io.stytchschemas.processor.schema.Schema;
import java.util.List;

/** Gives the checks of the schemas that a keyword applies. */
public interface Subchecks {

  /** The check of a subschema. */
  CheckPlan of(Schema subschema);

  /** The check of what a reference names, by its keyword. */
  CheckPlan ofTarget(String keyword, Schema target);

  /** The dynamic scope in which the keyword's schema is applied. */
  DynamicScope scope();

  /** The checks of several subschemas. */
  default List<CheckPlan> ofAll(List<Schema> subschemas) {
    return subschemas.stream().map(this::of).toList();
  }
}
