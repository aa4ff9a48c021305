package io.stytchschemas.processor.vocabulary.validation;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.CheckSite;
import io.stytchschemas.processor.vocabulary.CheckTypes;
import io.stytchschemas.processor.vocabulary.Form;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code type} (2020-12 validation, section 6.1.1). A number without a fraction is an integer: 1.0
 * is. In draft-04 it is not: an integer is written without fraction and exponent (core, section
 * 3.5).
 */
public enum TypeKeyword implements KeywordKind {
  TYPE,
  DRAFT_4_TYPE;

  private record Types(Set<JsonType> types, boolean asWritten) implements Assertion {
    @Override
    public @Nullable JsonType type() {
      return null;
    }

    @Override
    public void check(CheckSite site) {
      List<CodeBlock> others =
          types.stream()
              .filter(type -> type != JsonType.INTEGER || !types.contains(JsonType.NUMBER))
              .map(type -> isNot(type, site.value()))
              .toList();
      String phrases = types.stream().map(JsonType::phrase).collect(Collectors.joining(" or "));
      site.failIf(CodeBlock.join(others, " && "), "/type", "must be " + phrases);
    }

    private CodeBlock isNot(JsonType type, CodeBlock value) {
      return switch (type) {
        case NULL -> CodeBlock.of("$L != null", value);
        case BOOLEAN -> CodeBlock.of("!($L instanceof $T)", value, Boolean.class);
        case OBJECT -> CodeBlock.of("!($L instanceof $T)", value, Map.class);
        case ARRAY -> CodeBlock.of("!($L instanceof $T)", value, List.class);
        case NUMBER -> CodeBlock.of("!($L instanceof $T)", value, Number.class);
        case STRING -> CodeBlock.of("!($L instanceof $T)", value, String.class);
        case INTEGER ->
            CodeBlock.of(
                "!$T.$L($L)", CheckTypes.VALUES, asWritten ? "isPlainInteger" : "isInteger", value);
      };
    }

    @Override
    public boolean isGuaranteedBy(Form form) {
      return form != Form.PLAIN;
    }

    /**
     * A Java type is only chosen for what {@code type} allows. But none keeps how a number was
     * written.
     */
    @Override
    public boolean covers(Form form) {
      return !asWritten || form == Form.PLAIN || !demandsInteger();
    }

    private boolean demandsInteger() {
      return types.contains(JsonType.INTEGER) && !types.contains(JsonType.NUMBER);
    }
  }

  @Override
  public String keyword() {
    return "type";
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
