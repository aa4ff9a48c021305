package io.stytchschemas.processor.vocabulary.validation;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.CheckSite;
import io.stytchschemas.processor.vocabulary.Form;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The four limits of numbers (2020-12 validation, sections 6.2.2 to 6.2.5). */
public enum LimitNumberKeyword implements KeywordKind {
  MINIMUM("minimum", "<", "at least"),
  MAXIMUM("maximum", ">", "at most"),
  EXCLUSIVE_MINIMUM("exclusiveMinimum", "<=", "greater than"),
  EXCLUSIVE_MAXIMUM("exclusiveMaximum", ">=", "less than");

  /** A limit, with the comparison that breaks it. */
  record Limit(String keyword, String failing, String words, BigDecimal limit)
      implements Assertion {
    @Override
    public JsonType type() {
      return JsonType.NUMBER;
    }

    @Override
    public void check(CheckSite site) {
      site.failIf(site.compare(failing, limit), '/' + keyword, "must be " + words + ' ' + limit);
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
      return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ' ' + limit + '.';
    }
  }

  private final String keyword;
  private final String failing;
  private final String words;

  LimitNumberKeyword(String keyword, String failing, String words) {
    this.keyword = keyword;
    this.failing = failing;
    this.words = words;
  }

  @Override
  public String keyword() {
    return keyword;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    BigDecimal limit = in.number(keyword, value);
    return limit == null ? null : new Limit(keyword, failing, words, limit);
  }

  /** Reads the limit of draft-04, which a boolean beside it makes exclusive. */
  @Nullable Keyword readDraft4(JsonValue value, Reading in, LimitNumberKeyword exclusive) {
    BigDecimal limit = in.number(keyword, value);
    if (limit == null) {
      return null;
    }
    boolean excluded =
        in.schema().get(exclusive.keyword) instanceof JsonBoolean flag && flag.value();
    return excluded
        ? new Limit(keyword, exclusive.failing, exclusive.words, limit)
        : new Limit(keyword, failing, words, limit);
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
