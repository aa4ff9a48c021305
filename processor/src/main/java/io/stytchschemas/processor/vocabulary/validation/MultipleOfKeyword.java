package io.stytchschemas.processor.vocabulary.validation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.CheckSite;
import io.stytchschemas.processor.vocabulary.CheckTypes;
import io.stytchschemas.processor.vocabulary.Constants;
import io.stytchschemas.processor.vocabulary.Form;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import java.math.BigDecimal;
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
    public void check(CheckSite site) {
      Long whole = Reading.asLong(divisor);
      boolean integral = site.form() == Form.INT || site.form() == Form.LONG;
      CodeBlock condition;
      if (integral && whole != null) {
        condition = CodeBlock.of("$L % $LL != 0", site.value(), whole);
      } else {
        CodeBlock constant =
            site.constant("multipleOf", ClassName.get(BigDecimal.class), Constants.number(divisor));
        condition =
            CodeBlock.of("!$T.multipleOf($L, $L)", CheckTypes.NUMBERS, site.value(), constant);
      }
      site.failIf(condition, "/multipleOf", "must be a multiple of " + divisor);
    }

    @Override
    public boolean covers(Form form) {
      return switch (form) {
        case PLAIN, INT, LONG, BIG_INTEGER, DOUBLE -> true;
        default -> false;
      };
    }

    @Override
    public String sentence() {
      return "A multiple of " + divisor + '.';
    }
  }

  @Override
  public String keyword() {
    return "multipleOf";
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
