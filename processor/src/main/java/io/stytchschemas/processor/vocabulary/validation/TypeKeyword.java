package io.stytchschemas.processor.vocabulary.validation;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.Evidence;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import io.stytchschemas.processor.vocabulary.Role;
import io.stytchschemas.processor.vocabulary.check.CheckPlan;
import io.stytchschemas.processor.vocabulary.check.Subchecks;
import io.stytchschemas.processor.vocabulary.typed.Form;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code type} (2020-12 validation, section 6.1.1). A number without a fraction is an integer: 1.0
 * is. In draft-04 it is not: an integer is written without fraction and exponent (core, section
 * 3.5).
 */
public enum TypeKeyword implements KeywordKind {
  TYPE,
  DRAFT_4_TYPE;

  /** That a value is a string. */
  public static final CheckPlan STRING = check(Set.of(JsonType.STRING));

  /** That a value is of one of some types: {@code Check.STRING}, or {@code Check.type(…)}. */
  public static CheckPlan check(Set<JsonType> types) {
    return types.size() == 1
        ? new CheckPlan.Constant(types.iterator().next().name())
        : CheckPlan.of("type", CheckPlan.texts(keywords(types)));
  }

  private static List<String> keywords(Set<JsonType> types) {
    return types.stream().map(JsonType::keyword).toList();
  }

  private record Types(Set<JsonType> types, boolean asWritten) implements Assertion {
    @Override
    public @Nullable JsonType type() {
      return null;
    }

    @Override
    public List<CheckPlan> checks(Subchecks in) {
      boolean written = asWritten && types.contains(JsonType.INTEGER);
      return List.of(
          written ? CheckPlan.of("typeAsWritten", CheckPlan.texts(keywords(types))) : check(types));
    }

    /** No Java type keeps how a number was written. */
    @Override
    public Evidence evidence(Form form) {
      if (form.isOpaque()) {
        return Evidence.BY_DOCUMENT;
      }
      boolean integer = form.isInteger() && types.contains(JsonType.INTEGER) && !asWritten;
      return integer || types.contains(form.jsonType()) ? Evidence.BY_TYPE : Evidence.BY_DOCUMENT;
    }
  }

  @Override
  public String keyword() {
    return "type";
  }

  @Override
  public Role role() {
    return Role.OTHER;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    List<JsonValue> names = value instanceof JsonArray array ? array.elements() : List.of(value);
    Set<JsonType> types = EnumSet.noneOf(JsonType.class);
    for (JsonValue name : names) {
      JsonType type = name instanceof JsonString string ? JsonType.of(string.value()) : null;
      if (type == null) {
        return in.refuse(
            keyword(),
            name,
            "one or more of \"null\", \"boolean\", \"object\", \"array\", \"number\", \"string\","
                + " \"integer\"");
      }
      types.add(type);
    }
    return types.isEmpty()
        ? in.refuse(keyword(), value, "one type at least")
        : new Types(Collections.unmodifiableSet(types), this == DRAFT_4_TYPE);
  }

  /** The types that a schema allows; empty where it does not say. */
  public static Set<JsonType> of(Schema schema) {
    return schema.keyword("type") instanceof Types types ? types.types : Set.of();
  }
}
