package io.stytchschemas.processor.vocabulary.applicator;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.Evidence;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import io.stytchschemas.processor.vocabulary.Role;
import io.stytchschemas.processor.vocabulary.check.CheckPlan;
import io.stytchschemas.processor.vocabulary.check.Subchecks;
import io.stytchschemas.processor.vocabulary.typed.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code additionalProperties} (2020-12 core, section 10.3.2.3): what {@code properties} and {@code
 * patternProperties} beside it leave over.
 */
public enum AdditionalPropertiesKeyword implements KeywordKind {
  ADDITIONAL_PROPERTIES;

  private record Additional(Schema schema) implements Assertion {
    @Override
    public JsonType type() {
      return JsonType.OBJECT;
    }

    @Override
    public List<Schema> subschemas() {
      return List.of(schema);
    }

    @Override
    public List<CheckPlan> checks(Subchecks in) {
      return List.of(CheckPlan.applying(type(), "additionalProperties", in.of(schema)));
    }

    @Override
    public Evidence evidence(Form form) {
      return Evidence.BY_PARTS;
    }
  }

  @Override
  public String keyword() {
    return "additionalProperties";
  }

  @Override
  public Role role() {
    return Role.SCHEMA;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    Schema schema = in.schema(value);
    return schema == null ? null : new Additional(schema);
  }

  /** The schema of the properties that are left over; null where a schema does not say. */
  public static @Nullable Schema of(Schema schema) {
    return schema.keyword("additionalProperties") instanceof Additional additional
        ? additional.schema
        : null;
  }
}
