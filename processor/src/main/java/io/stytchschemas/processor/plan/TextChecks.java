package io.stytchschemas.processor.plan;

import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.Form;
import io.stytchschemas.processor.vocabulary.Told;

/** Tells whether any keyword looks at the text of strings, which a type of a format loses. */
final class TextChecks {
  private TextChecks() {}

  /** Whether anything but types and parts is asserted about strings. */
  static boolean areMade(Schema schema) {
    return schema.keywords().stream()
        .anyMatch(
            keyword ->
                keyword instanceof Assertion check
                    && !Places.isPart(keyword, schema)
                    && (check.type() == null || check.type() == JsonType.STRING)
                    && check.told(Form.STRING) != Told.BY_TYPE);
  }
}
