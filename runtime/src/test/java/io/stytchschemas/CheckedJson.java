package io.stytchschemas;

import static org.assertj.core.api.Assertions.assertThat;

import io.stytchschemas.check.Check;
import io.stytchschemas.check.Violations;
import io.stytchschemas.json.JsonWriter;
import io.stytchschemas.json.document.IndexedDocument;
import org.jspecify.annotations.Nullable;

/** What a check finds in the JSON of a plain value; its verdict must say the same. */
public final class CheckedJson {
  private CheckedJson() {}

  public static ValidationResult by(Check check, @Nullable Object value) {
    JsonWriter out = JsonWriter.create();
    out.writeValue(value);
    return ofText(check, out.toByteArray());
  }

  /** The same, of JSON as it stands. */
  public static ValidationResult ofText(Check check, byte[] json) {
    try (IndexedDocument document = IndexedDocument.of(json)) {
      Violations violations = Violations.collecting();
      check.report(document, IndexedDocument.ROOT, violations);
      ValidationResult result = violations.toResult();
      assertThat(check.passes(document, IndexedDocument.ROOT))
          .isEqualTo(result.violations().isEmpty());
      assertThat(check.isValid(document, IndexedDocument.ROOT)).isEqualTo(result.isValid());
      return result;
    }
  }
}
