package io.stytchschemas.processor.vocabulary.validation;

import com.palantir.javapoet.CodeBlock;
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
import io.stytchschemas.processor.vocabulary.check.CheckTypes;
import io.stytchschemas.processor.vocabulary.check.Subchecks;
import io.stytchschemas.processor.vocabulary.typed.Condition;
import io.stytchschemas.processor.vocabulary.typed.Form;
import io.stytchschemas.processor.vocabulary.typed.TypedValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How long a string is, in code points, and how many items an array or properties an object has
 * (2020-12 validation, sections 6.3.1, 6.3.2, 6.4.1, 6.4.2, 6.5.1 and 6.5.2).
 */
public enum SizeKeyword implements KeywordKind {
  MIN_LENGTH("minLength", JsonType.STRING, false, "character"),
  MAX_LENGTH("maxLength", JsonType.STRING, true, "character"),
  MIN_ITEMS("minItems", JsonType.ARRAY, false, "item"),
  MAX_ITEMS("maxItems", JsonType.ARRAY, true, "item"),
  MIN_PROPERTIES("minProperties", JsonType.OBJECT, false, "property"),
  MAX_PROPERTIES("maxProperties", JsonType.OBJECT, true, "property");

  private record Size(SizeKeyword kind, int limit) implements Assertion {
    @Override
    public JsonType type() {
      return kind.type;
    }

    private String words() {
      String many = kind.unit.equals("property") ? "properties" : kind.unit + 's';
      return (kind.most ? "at most " : "at least ") + limit + ' ' + (limit == 1 ? kind.unit : many);
    }

    @Override
    public @Nullable String sentence() {
      if (isVacuous()) {
        return null;
      }
      String words = words();
      return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + '.';
    }

    @Override
    public List<CheckPlan> checks(Subchecks in) {
      if (isVacuous()) {
        return List.of();
      }
      return List.of(
          kind.type == JsonType.STRING
              ? CheckPlan.of(kind.keyword, List.of(CheckPlan.number(limit)))
              : CheckPlan.step(kind.type, kind.keyword, CheckPlan.number(limit)));
    }

    @Override
    public Evidence evidence(Form form) {
      if (isVacuous()) {
        return Evidence.BY_TYPE;
      }
      return switch (form) {
        case STRING, PLAIN_LIST, LIST, DISTINCT_LIST, MAP -> Evidence.BY_VALUE;
        case RECORD -> Evidence.BY_PRESENCE;
        case TUPLE -> Evidence.BY_PARTS;
        default -> Evidence.BY_DOCUMENT;
      };
    }

    @Override
    public Condition holds(TypedValue value) {
      if (kind.type == JsonType.STRING) {
        String test = kind.most ? "$T.longerThan($L, $L)" : "$T.shorterThan($L, $L)";
        return Condition.call(CodeBlock.of(test, CheckTypes.STRINGS, value.code(), limit)).not();
      }
      return Condition.operand(
          limit == 0 && kind.most && value.form() != Form.RECORD
              ? CodeBlock.of("$L.isEmpty()", value.code())
              : CodeBlock.of("$L $L $L", value.size(), kind.most ? "<=" : ">=", limit));
    }

    @Override
    public boolean allows(String string) {
      int length = string.codePointCount(0, string.length());
      return kind.most ? length <= limit : length >= limit;
    }

    private boolean isVacuous() {
      return kind.most ? limit == Integer.MAX_VALUE : limit == 0;
    }
  }

  private final String keyword;
  private final JsonType type;
  private final boolean most;
  private final String unit;

  SizeKeyword(String keyword, JsonType type, boolean most, String unit) {
    this.keyword = keyword;
    this.type = type;
    this.most = most;
    this.unit = unit;
  }

  @Override
  public String keyword() {
    return keyword;
  }

  @Override
  public Role role() {
    return most ? Role.UPPER_BOUND : Role.LOWER_BOUND;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    Integer limit = in.count(keyword, value);
    return limit == null ? null : new Size(this, limit);
  }

  /** What a limit leaves for the items behind the first ones; null where that is no limit. */
  public static @Nullable Assertion behind(int first, Assertion limit) {
    return limit instanceof Size size && size.limit > first
        ? new Size(size.kind, size.limit - first)
        : null;
  }

  /** Whether an assertion of a schema is this limit. */
  public boolean is(Assertion assertion, Schema schema) {
    return assertion == schema.keyword(keyword);
  }

  /** The limit; null where a schema does not have the keyword. */
  public @Nullable Integer of(Schema schema) {
    return schema.keyword(keyword) instanceof Size size ? size.limit : null;
  }
}
