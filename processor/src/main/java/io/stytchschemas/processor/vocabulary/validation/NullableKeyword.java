package io.stytchschemas.processor.vocabulary.validation;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import io.stytchschemas.processor.json.JsonValue.JsonNull;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import io.stytchschemas.processor.vocabulary.Role;
import io.stytchschemas.processor.vocabulary.core.RefKeyword;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code nullable} of OpenAPI 3.0 (Schema Object): it adds null to the {@code type} beside it, and
 * does nothing else. So {@code type} is read here as well.
 */
public enum NullableKeyword implements KeywordKind {
  TYPE("type"),
  NULLABLE("nullable");

  /** {@code "nullable": true}, whether it has an effect or not. */
  private record Said(JsonValue value) implements Keyword {}

  private final String keyword;

  NullableKeyword(String keyword) {
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
  public boolean isFlag() {
    return this == NULLABLE;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    if (this == TYPE) {
      return TypeKeyword.TYPE.read(isNullable(in) ? orNull(value) : value, in);
    }
    Keyword read = in.annotation(keyword, value, JsonBoolean.class, "a boolean");
    return read != null && isNullable(in) ? new Said(value) : read;
  }

  private static boolean isNullable(Reading in) {
    return in.schema().get(NULLABLE.keyword) instanceof JsonBoolean flag && flag.value();
  }

  private static JsonValue orNull(JsonValue type) {
    return new JsonArray(
        List.of(type, new JsonString(JsonType.NULL.keyword(), type.location())), type.location());
  }

  /** Whether a schema says so. */
  public static boolean isIn(Schema schema) {
    return schema.keyword(NULLABLE.keyword) instanceof Said;
  }

  /** Warns of one that says so and refuses null all the same. */
  public static void warn(Schema schema, Diagnostics problems) {
    if (schema.keyword(NULLABLE.keyword) instanceof Said said) {
      problems.report(
          Problem.KEYWORD_WITHOUT_EFFECT,
          said.value.location(),
          NULLABLE.keyword,
          "null is refused all the same, and readLenient alone takes it: " + reason(schema));
    }
  }

  private static String reason(Schema schema) {
    List<JsonValue> listed = EnumKeyword.ENUM.of(schema);
    if (schema.keyword(RefKeyword.REF.keyword()) != null) {
      return "a $ref hides it; write it beside the \"type\" of the schema that the $ref names";
    }
    if (schema.keyword(TYPE.keyword) == null) {
      return "it adds null to the type beside it, and there is none; write it beside a \"type\"";
    }
    return listed != null && listed.stream().noneMatch(JsonNull.class::isInstance)
        ? "the enum beside it does not list null; add null to the enum"
        : "what stands beside it does not allow null; let that be nullable as well";
  }
}
