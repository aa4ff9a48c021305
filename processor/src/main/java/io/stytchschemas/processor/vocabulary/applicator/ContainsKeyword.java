package io.stytchschemas.processor.vocabulary.applicator;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Annotation;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.Evidence;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import io.stytchschemas.processor.vocabulary.Role;
import io.stytchschemas.processor.vocabulary.check.CheckArgument.Literal;
import io.stytchschemas.processor.vocabulary.check.CheckPlan;
import io.stytchschemas.processor.vocabulary.check.Subchecks;
import io.stytchschemas.processor.vocabulary.typed.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code contains} with {@code minContains} and {@code maxContains} (2020-12 core, section
 * 10.3.1.3; validation, sections 6.4.4 and 6.4.5).
 */
public enum ContainsKeyword implements KeywordKind {
  CONTAINS("contains"),
  /** Of the drafts that have no counts, and where it does not evaluate items. */
  CONTAINS_ONE("contains"),
  MIN_CONTAINS("minContains"),
  MAX_CONTAINS("maxContains");

  /**
   * The keyword with its counts.
   *
   * @param least how many items match at least
   * @param most how many at most
   */
  public record Contains(Schema schema, int least, int most, boolean evaluates)
      implements Assertion {
    @Override
    public JsonType type() {
      return JsonType.ARRAY;
    }

    @Override
    public List<Schema> subschemas() {
      return List.of(schema);
    }

    /* contains(…, 1, Integer.MAX_VALUE, true) */
    @Override
    public List<CheckPlan> checks(Subchecks in) {
      Literal atMost =
          most == Integer.MAX_VALUE
              ? new Literal(CodeBlock.of("$T.MAX_VALUE", Integer.class))
              : CheckPlan.number(most);
      return List.of(
          CheckPlan.step(
              type(),
              "contains",
              in.of(schema),
              CheckPlan.number(least),
              atMost,
              new Literal(CodeBlock.of("$L", evaluates))));
    }

    @Override
    public Evidence evidence(Form form) {
      return form == Form.TUPLE ? Evidence.BY_DOCUMENT : Evidence.BY_PARTS;
    }
  }

  private final String keyword;

  ContainsKeyword(String keyword) {
    this.keyword = keyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }

  @Override
  public Role role() {
    return switch (this) {
      case CONTAINS, CONTAINS_ONE -> Role.SCHEMA;
      case MIN_CONTAINS -> Role.LOWER_BOUND;
      case MAX_CONTAINS -> Role.UPPER_BOUND;
    };
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    if (this == MIN_CONTAINS || this == MAX_CONTAINS) {
      return in.count(keyword, value) == null ? null : new Annotation(value);
    }
    Schema schema = in.schema(value);
    if (schema == null) {
      return null;
    }
    return this == CONTAINS_ONE
        ? new Contains(schema, 1, Integer.MAX_VALUE, false)
        : new Contains(
            schema,
            beside(MIN_CONTAINS, in, 1),
            beside(MAX_CONTAINS, in, Integer.MAX_VALUE),
            in.resource().dialect().containsEvaluates());
  }

  /** The keyword with its counts; null where a schema does not have it. */
  public static @Nullable Contains of(Schema schema) {
    return schema.keyword("contains") instanceof Contains contains ? contains : null;
  }

  /** The count beside it; whether it is one is told where it is read itself. */
  private static int beside(ContainsKeyword count, Reading in, int otherwise) {
    JsonValue value = in.schema().get(count.keyword);
    Integer number = value == null ? null : in.quietly().count(count.keyword, value);
    return number == null ? otherwise : number;
  }
}
