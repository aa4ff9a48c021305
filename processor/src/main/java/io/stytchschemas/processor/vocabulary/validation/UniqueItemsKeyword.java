package io.stytchschemas.processor.vocabulary.validation;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.Evidence;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import io.stytchschemas.processor.vocabulary.Role;
import io.stytchschemas.processor.vocabulary.check.CheckPlan;
import io.stytchschemas.processor.vocabulary.check.CheckTypes;
import io.stytchschemas.processor.vocabulary.check.Subchecks;
import io.stytchschemas.processor.vocabulary.typed.Condition;
import io.stytchschemas.processor.vocabulary.typed.Form;
import io.stytchschemas.processor.vocabulary.typed.TypedValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code uniqueItems} (2020-12 validation, section 6.4.3): equality is JSON's, 1 and 1.0 are one
 * value.
 */
public enum UniqueItemsKeyword implements KeywordKind {
  UNIQUE_ITEMS;

  private record Unique(boolean asked) implements Assertion {
    @Override
    public JsonType type() {
      return JsonType.ARRAY;
    }

    @Override
    public List<CheckPlan> checks(Subchecks in) {
      return asked ? List.of(CheckPlan.step(type(), "uniqueItems")) : List.of();
    }

    @Override
    public Evidence evidence(Form form) {
      if (!asked) {
        return Evidence.BY_TYPE;
      }
      return form == Form.DISTINCT_LIST || form == Form.PLAIN_LIST
          ? Evidence.BY_VALUE
          : Evidence.BY_DOCUMENT;
    }

    @Override
    public Condition holds(TypedValue value) {
      return Condition.call(
          CodeBlock.of(
              "$T.$N($L)",
              CheckTypes.LISTS,
              value.form() == Form.PLAIN_LIST ? "arePlainlyDistinct" : "areDistinct",
              value.code()));
    }

    @Override
    public @Nullable String sentence() {
      return asked ? "No item stands in it twice." : null;
    }
  }

  @Override
  public String keyword() {
    return "uniqueItems";
  }

  @Override
  public Role role() {
    return Role.OTHER_LIMIT;
  }

  @Override
  public boolean isFlag() {
    return true;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    Boolean asked = in.bool(keyword(), value);
    return asked == null ? null : new Unique(asked);
  }
}
