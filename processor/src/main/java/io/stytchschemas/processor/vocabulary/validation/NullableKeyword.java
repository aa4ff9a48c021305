package io.stytchschemas.processor.vocabulary.validation;

import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import io.stytchschemas.processor.json.JsonValue.JsonNull;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.vocabulary.Annotation;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code nullable} of OpenAPI 3.0 (Schema Object): it adds null to the {@code type} beside it, and
 * does nothing else. So {@code type} is read here as well.
 */
public enum NullableKeyword implements KeywordKind {
  TYPE("type"),
  NULLABLE("nullable");

  /** What has the effect that is meant. */
  public static final String REMEDY =
      "write it beside a \"type\": where there is a $ref, in the schema that it names";

  private final String keyword;

  NullableKeyword(String keyword) {
    this.keyword = keyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    if (this == TYPE) {
      return TypeKeyword.TYPE.read(isNullable(in) ? orNull(value) : value, in);
    }
    Keyword read = in.annotation(keyword, value, JsonBoolean.class, "a boolean");
    if (read != null && isNullable(in)) {
      reportWithoutEffect(value, in);
    }
    return read instanceof Annotation ? read : null;
  }

  private static boolean isNullable(Reading in) {
    return in.schema().get(NULLABLE.keyword) instanceof JsonBoolean flag && flag.value();
  }

  private static JsonValue orNull(JsonValue type) {
    return new JsonArray(
        List.of(type, new JsonString(JsonType.NULL.keyword(), type.location())), type.location());
  }

  private static void reportWithoutEffect(JsonValue value, Reading in) {
    boolean refused =
        in.schema().get(EnumKeyword.ENUM.keyword()) instanceof JsonArray values
            && values.elements().stream().noneMatch(JsonNull.class::isInstance);
    String reason =
        in.schema().get(TYPE.keyword) == null
            ? "it adds null to the type beside it, and there is none; " + REMEDY
            : refused
                ? "the enum beside it does not list null, so that readLenient alone takes null; add null"
                    + " to the enum"
                : "";
    if (!reason.isEmpty()) {
      in.problems()
          .report(Problem.KEYWORD_WITHOUT_EFFECT, value.location(), NULLABLE.keyword, reason);
    }
  }
}
