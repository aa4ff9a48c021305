package io.stytchschemas.processor.vocabulary.validation;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.Constants;
import io.stytchschemas.processor.vocabulary.Evidence;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import io.stytchschemas.processor.vocabulary.Role;
import io.stytchschemas.processor.vocabulary.check.CheckPlan;
import io.stytchschemas.processor.vocabulary.check.Literals;
import io.stytchschemas.processor.vocabulary.check.Subchecks;
import io.stytchschemas.processor.vocabulary.typed.Condition;
import io.stytchschemas.processor.vocabulary.typed.Form;
import io.stytchschemas.processor.vocabulary.typed.TypedValue;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The four limits of numbers (2020-12 validation, sections 6.2.2 to 6.2.5). */
public enum LimitNumberKeyword implements KeywordKind {
  MINIMUM("minimum", ">=", "at least", "minimum"),
  MAXIMUM("maximum", "<=", "at most", "maximum"),
  EXCLUSIVE_MINIMUM("exclusiveMinimum", ">", "greater than", "above"),
  EXCLUSIVE_MAXIMUM("exclusiveMaximum", "<", "less than", "below");

  /**
   * A limit.
   *
   * @param keyword what it is called in the schema: in draft-04 an exclusive one is too
   */
  record Limit(String keyword, LimitNumberKeyword kind, BigDecimal limit) implements Assertion {
    @Override
    public JsonType type() {
      return JsonType.NUMBER;
    }

    @Override
    public String sentence() {
      return Character.toUpperCase(kind.words.charAt(0))
          + kind.words.substring(1)
          + ' '
          + limit
          + '.';
    }

    @Override
    public List<CheckPlan> checks(Subchecks in) {
      CodeBlock number = Constants.limit(limit);
      return List.of(
          keyword.equals(kind.keyword)
              ? CheckPlan.of(keyword, number)
              : CheckPlan.of(kind.beside, Literals.string(keyword), number));
    }

    @Override
    public Evidence evidence(Form form) {
      return form.isOpaque() ? Evidence.BY_DOCUMENT : Evidence.BY_VALUE;
    }

    @Override
    public Condition holds(TypedValue value) {
      return Condition.operand(Constants.comparison(value, kind.operator, limit));
    }
  }

  private final String keyword;
  private final String operator;
  private final String words;

  /** The factory for a limit that has another keyword. */
  private final String beside;

  LimitNumberKeyword(String keyword, String operator, String words, String beside) {
    this.keyword = keyword;
    this.operator = operator;
    this.words = words;
    this.beside = beside;
  }

  @Override
  public String keyword() {
    return keyword;
  }

  @Override
  public Role role() {
    return this == MINIMUM || this == EXCLUSIVE_MINIMUM ? Role.LOWER_BOUND : Role.UPPER_BOUND;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    if (value instanceof JsonBoolean && this != MINIMUM && this != MAXIMUM) {
      return in.refuse(keyword, value, "the limit itself (a boolean beside it is draft-04's)");
    }
    BigDecimal limit = in.number(keyword, value);
    return limit == null ? null : new Limit(keyword, this, limit);
  }

  /** Reads the limit of draft-04, which a boolean beside it makes exclusive. */
  @Nullable Keyword readDraft4(JsonValue value, Reading in, LimitNumberKeyword exclusive) {
    BigDecimal limit = in.number(keyword, value);
    if (limit == null) {
      return null;
    }
    boolean excluded =
        in.schema().get(exclusive.keyword) instanceof JsonBoolean flag && flag.value();
    return excluded ? new Limit(keyword, exclusive, limit) : new Limit(keyword, this, limit);
  }

  /** The greatest lower limit of a schema, inclusive or not; null without one. */
  public static @Nullable BigDecimal lowest(Schema schema) {
    BigDecimal minimum = limit(schema, MINIMUM);
    BigDecimal exclusive = limit(schema, EXCLUSIVE_MINIMUM);
    return minimum == null ? exclusive : exclusive == null ? minimum : minimum.max(exclusive);
  }

  /** The least upper limit of a schema, inclusive or not; null without one. */
  public static @Nullable BigDecimal highest(Schema schema) {
    BigDecimal maximum = limit(schema, MAXIMUM);
    BigDecimal exclusive = limit(schema, EXCLUSIVE_MAXIMUM);
    return maximum == null ? exclusive : exclusive == null ? maximum : maximum.min(exclusive);
  }

  private static @Nullable BigDecimal limit(Schema schema, LimitNumberKeyword kind) {
    return schema.keyword(kind.keyword) instanceof Limit limit ? limit.limit : null;
  }
}
