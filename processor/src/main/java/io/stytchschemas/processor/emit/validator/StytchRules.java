package io.stytchschemas.processor.emit.validator;

import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import java.util.List;

/** Placeholder until the rules land. */
final class StytchRules {
  private StytchRules() {}

  static List<Assertion> of(Schema schema) {
    return List.of();
  }
}
