package io.stytchschemas.processor.vocabulary.validation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.Constants;
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
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code multipleOf} (2020-12 validation, section 6.2.1), in exact decimal arithmetic. */
public enum MultipleOfKeyword implements KeywordKind {
  MULTIPLE_OF;

  private record Multiple(BigDecimal divisor) implements Assertion {
    @Override
    public JsonType type() {
      return JsonType.NUMBER;
    }

    @Override
    public String sentence() {
      return "A multiple of " + divisor + '.';
    }

    @Override
    public List<CheckPlan> checks(Subchecks in) {
      return List.of(CheckPlan.of("multipleOf", Constants.limit(divisor)));
    }

    @Override
    public Evidence evidence(Form form) {
      return form.isOpaque() ? Evidence.BY_DOCUMENT : Evidence.BY_VALUE;
    }

    @Override
    public Condition holds(TypedValue value) {
      Long whole = Reading.asLong(divisor);
      if (whole != null && (value.form() == Form.INT || value.form() == Form.LONG)) {
        return Condition.operand(
            CodeBlock.of("$L % $L == 0", value.code(), Constants.whole(whole)));
      }
      CodeBlock constant =
          value.constant("multipleOf", ClassName.get(BigDecimal.class), Constants.number(divisor));
      return Condition.call(
          CodeBlock.of("$T.multipleOf($L, $L)", CheckTypes.NUMBERS, value.code(), constant));
    }
  }

  @Override
  public String keyword() {
    return "multipleOf";
  }

  @Override
  public Role role() {
    return Role.OTHER_LIMIT;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    BigDecimal divisor = in.number(keyword(), value);
    if (divisor == null) {
      return null;
    }
    return divisor.signum() > 0
        ? new Multiple(divisor)
        : in.refuse(keyword(), value, "a number greater than 0");
  }
}
