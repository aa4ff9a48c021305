package io.stytchschemas.processor.vocabulary.validation;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
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
import io.stytchschemas.processor.vocabulary.typed.Condition;
import io.stytchschemas.processor.vocabulary.typed.Form;
import io.stytchschemas.processor.vocabulary.typed.TypedValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code required} (2020-12 validation, section 6.5.3). */
public enum RequiredKeyword implements KeywordKind {
  REQUIRED;

  private record Required(List<String> names) implements Assertion {
    @Override
    public JsonType type() {
      return JsonType.OBJECT;
    }

    @Override
    public List<CheckPlan> checks(Subchecks in) {
      return names.isEmpty()
          ? List.of()
          : List.of(CheckPlan.step(type(), "required", CheckPlan.texts(names)));
    }

    /** A record has its required components. */
    @Override
    public Evidence evidence(Form form) {
      return names.isEmpty() || form == Form.RECORD ? Evidence.BY_TYPE : Evidence.BY_DOCUMENT;
    }
  }

  @Override
  public String keyword() {
    return "required";
  }

  @Override
  public Role role() {
    return Role.OTHER;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    if (value instanceof JsonBoolean) {
      // As draft-03 had it, and many a schema by hand.
      return in.refuse(
          keyword(), value, "an array of names, in the schema of the object that has them");
    }
    List<String> names = in.strings(keyword(), value);
    return names == null ? null : new Required(names);
  }

  /** That a typed value has what a schema requires. */
  public static Condition condition(Schema schema, TypedValue value) {
    return condition(of(schema), value);
  }

  static Condition condition(List<String> names, TypedValue value) {
    return Condition.all(names.stream().map(value::has).toList());
  }

  /** The names of the properties that a schema requires, in order. */
  public static List<String> of(Schema schema) {
    return schema.keyword("required") instanceof Required required ? required.names : List.of();
  }
}
