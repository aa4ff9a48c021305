package io.stytchschemas.processor.vocabulary.validation;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.json.Limits;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import io.stytchschemas.processor.json.JsonValue.JsonNull;
import io.stytchschemas.processor.json.JsonValue.JsonNumber;
import io.stytchschemas.processor.json.JsonValue.JsonString;
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
import io.stytchschemas.processor.vocabulary.check.CheckTypes;
import io.stytchschemas.processor.vocabulary.check.Literals;
import io.stytchschemas.processor.vocabulary.check.Subchecks;
import io.stytchschemas.processor.vocabulary.typed.Condition;
import io.stytchschemas.processor.vocabulary.typed.Form;
import io.stytchschemas.processor.vocabulary.typed.TypedValue;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code enum} and {@code const} (2020-12 validation, sections 6.1.2 and 6.1.3): equality is
 * JSON's.
 */
public enum EnumKeyword implements KeywordKind {
  ENUM("enum"),
  CONST("const");

  private static final int SHOWN = 12;

  /** More values than that are given as one text. */
  private static final int MANY = 1_000;

  /** So many integers are compared one by one. */
  private static final int FEW = 12;

  private record Values(String keyword, List<JsonValue> values) implements Assertion {

    private List<String> strings() {
      return EnumKeyword.strings(values);
    }

    @Override
    public @Nullable JsonType type() {
      return null;
    }

    @Override
    public @Nullable String sentence() {
      return values.isEmpty() || values.size() > SHOWN
          ? null
          : (values.size() == 1 ? "Always " : "One of ")
              + values.stream().map(Constants::text).collect(Collectors.joining(", "))
              + '.';
    }

    private boolean areStrings() {
      return values.stream().allMatch(JsonString.class::isInstance);
    }

    /* Check.enumOf("a", "b"), or by JSON text: Check.enumOfJson("[1,null]") */
    @Override
    public List<CheckPlan> checks(Subchecks in) {
      boolean isConstant = keyword.equals("const");
      if (areStrings() && !values.isEmpty() && values.size() <= MANY) {
        return List.of(
            isConstant
                ? CheckPlan.of("constant", CheckPlan.texts(strings()))
                : EnumKeyword.check(strings()));
      }
      String json = isConstant ? Constants.text(values.get(0)) : Constants.text(values);
      return List.of(
          CheckPlan.of(isConstant ? "constantJson" : "enumOfJson", Literals.string(json)));
    }

    @Override
    public Evidence evidence(Form form) {
      return switch (form) {
        case NULL, ENUM -> Evidence.BY_VALUE;
        case STRING -> byValue(!strings().isEmpty() && strings().size() <= MANY);
        case BOOLEAN -> booleans().size() == 2 ? Evidence.BY_TYPE : Evidence.BY_VALUE;
        case INT, LONG -> byValue(integers().size() <= FEW);
        default -> Evidence.BY_DOCUMENT;
      };
    }

    private static Evidence byValue(boolean evident) {
      return evident ? Evidence.BY_VALUE : Evidence.BY_DOCUMENT;
    }

    @Override
    public Condition holds(TypedValue value) {
      return Condition.operand(
          switch (value.form()) {
            case NULL -> CodeBlock.of("$L", values.stream().anyMatch(JsonNull.class::isInstance));
            case ENUM -> CodeBlock.of("$L.isKnown()", value.code());
            case STRING -> isListed(value);
            case BOOLEAN ->
                any(
                    booleans().stream()
                        .map(each -> CodeBlock.of(each ? "$L" : "!$L", value.code())));
            default ->
                any(integers().stream().map(each -> CodeBlock.of("$L == $LL", value.code(), each)));
          });
    }

    private CodeBlock isListed(TypedValue value) {
      List<CodeBlock> literals = strings().stream().map(Literals::string).toList();
      if (literals.size() == 1) {
        return CodeBlock.of("$L.equals($L)", literals.get(0), value.code());
      }
      CodeBlock set = CodeBlock.of("$T.of($L)", Set.class, CodeBlock.join(literals, ", "));
      return CodeBlock.of(
          "$L.contains($L)", value.constant(keyword, CheckTypes.STRING_SET, set), value.code());
    }

    private static CodeBlock any(Stream<CodeBlock> conditions) {
      List<CodeBlock> all = conditions.toList();
      return switch (all.size()) {
        case 0 -> CodeBlock.of("false");
        case 1 -> all.get(0);
        default -> CodeBlock.of("($L)", CodeBlock.join(all, "$W|| "));
      };
    }

    private List<Boolean> booleans() {
      return values.stream()
          .filter(JsonBoolean.class::isInstance)
          .map(value -> ((JsonBoolean) value).value())
          .distinct()
          .toList();
    }

    /** The integers that a {@code long} can be: {@code 1.0} is one. */
    private List<Long> integers() {
      return values.stream()
          .filter(JsonNumber.class::isInstance)
          .map(value -> ((JsonNumber) value).value())
          .map(Reading::asLong)
          .filter(Objects::nonNull)
          .distinct()
          .toList();
    }
  }

  private final String keyword;

  EnumKeyword(String keyword) {
    this.keyword = keyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }

  @Override
  public Role role() {
    return Role.OTHER;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    if (this == CONST) {
      return values(List.of(value), in);
    }
    return value instanceof JsonArray array
        ? values(array.elements(), in)
        : in.refuse(keyword, value, "an array of values");
  }

  private @Nullable Keyword values(List<JsonValue> values, Reading in) {
    List<JsonValue> beyond = values.stream().filter(each -> !Constants.fitsDocument(each)).toList();
    beyond.forEach(
        each ->
            in.refuse(
                keyword, each, "what documents can hold, exponents up to " + Limits.EXPONENT));
    return beyond.isEmpty() ? new Values(keyword, values) : null;
  }

  /** The values that the keyword allows; null where a schema does not have it. */
  public @Nullable List<JsonValue> of(Schema schema) {
    return schema.keyword(keyword) instanceof Values values ? values.values : null;
  }

  /** That a value is one of some strings. */
  public static CheckPlan check(List<String> strings) {
    return CheckPlan.of("enumOf", CheckPlan.texts(strings));
  }

  /** The strings among the values of {@code enum}, each once. */
  public static List<String> strings(Schema schema) {
    List<JsonValue> values = ENUM.of(schema);
    return values == null ? List.of() : strings(values);
  }

  /** The strings that the schema lists by {@code enum} or {@code const}. */
  public static List<String> listed(Schema schema) {
    return Stream.of(ENUM, CONST)
        .map(keyword -> keyword.of(schema))
        .filter(Objects::nonNull)
        .flatMap(values -> strings(values).stream())
        .toList();
  }

  private static List<String> strings(List<JsonValue> values) {
    return values.stream()
        .filter(JsonString.class::isInstance)
        .map(value -> ((JsonString) value).value())
        .distinct()
        .toList();
  }
}
