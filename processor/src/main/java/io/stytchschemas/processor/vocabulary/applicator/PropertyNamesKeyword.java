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

/** {@code propertyNames} (2020-12 core, section 10.3.2.4). */
public enum PropertyNamesKeyword implements KeywordKind {
  PROPERTY_NAMES;

  private record Names(Schema schema) implements Assertion {
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
      return List.of(CheckPlan.applying(type(), "propertyNames", in.of(schema)));
    }

    @Override
    public Evidence evidence(Form form) {
      return form == Form.MAP ? Evidence.BY_PARTS : Evidence.BY_DOCUMENT;
    }
  }

  @Override
  public String keyword() {
    return "propertyNames";
  }

  @Override
  public Role role() {
    return Role.SCHEMA;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    Schema schema = in.schema(value);
    return schema == null ? null : new Names(schema);
  }

  /** The schema of the names; null where a schema does not have the keyword. */
  public static @Nullable Schema of(Schema schema) {
    return schema.keyword("propertyNames") instanceof Names names ? names.schema : null;
  }
}
