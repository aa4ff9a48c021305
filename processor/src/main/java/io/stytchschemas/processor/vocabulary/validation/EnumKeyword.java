package io.stytchschemas.processor.vocabulary.validation;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
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
import io.stytchschemas.processor.vocabulary.Constants;
import io.stytchschemas.processor.vocabulary.Form;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code enum} and {@code const} (2020-12 validation, sections 6.1.2 and 6.1.3): equality is
 * JSON's.
 */
public enum EnumKeyword implements KeywordKind {
  ENUM("enum"),
  CONST("const");

  private static final int SHOWN = 12;

  private record Values(String keyword, List<JsonValue> values) implements Assertion {

    private boolean areStrings() {
      return values.stream().allMatch(JsonString.class::isInstance);
    }

    private List<String> strings() {
      return values.stream().map(value -> ((JsonString) value).value()).distinct().toList();
    }

    @Override
    public @Nullable JsonType type() {
      return null;
    }

    @Override
    public void check(CheckSite site) {
      site.failIf(mismatch(site), '/' + keyword, message());
    }

    private CodeBlock mismatch(CheckSite site) {
      if (site.form() == Form.ENUM) {
        return CodeBlock.of("!$L.isKnown()", site.value());
      }
      if (areStrings() && values.size() == 1) {
        return CodeBlock.of("!$L.equals($L)", Constants.string(strings().get(0)), site.value());
      }
      if (areStrings()) {
        CodeBlock set = Constants.set(site, keyword, strings());
        return site.form() == Form.STRING
            ? CodeBlock.of("!$L.contains($L)", set, site.value())
            : CodeBlock.of(
                "!($1L instanceof $2T && $3L.contains($1L))", site.value(), String.class, set);
      }
      CodeBlock constants =
          site.constant(keyword, ArrayTypeName.of(ClassName.OBJECT), Constants.array(values));
      return CodeBlock.of("!$T.in($L, $L)", CheckTypes.VALUES, site.value(), constants);
    }

    private String message() {
      String shown =
          values.stream().limit(SHOWN).map(Constants::text).collect(Collectors.joining(", "));
      String more = values.size() > SHOWN ? " or one of " + (values.size() - SHOWN) + " more" : "";
      return values.isEmpty()
          ? "must not be there: its enum is empty"
          : (values.size() == 1 ? "must be " : "must be one of ") + shown + more;
    }

    @Override
    public boolean covers(Form form) {
      return form == Form.PLAIN
          || form == Form.ENUM
          || (form == Form.STRING && areStrings() && !values.isEmpty());
    }

    @Override
    public @Nullable String sentence() {
      return values.isEmpty() || values.size() > SHOWN
          ? null
          : (values.size() == 1 ? "Always " : "One of ")
              + values.stream().map(Constants::text).collect(Collectors.joining(", "))
              + '.';
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
  public @Nullable Keyword read(JsonValue value, Reading in) {
    if (this == CONST) {
      return new Values(keyword, List.of(value));
    }
    return value instanceof JsonArray array
        ? new Values(keyword, array.elements())
        : in.refuse(keyword, value, "an array of values");
  }

  /** The values that the keyword allows; null where a schema does not have it. */
  public @Nullable List<JsonValue> of(Schema schema) {
    return schema.keyword(keyword) instanceof Values values ? values.values : null;
  }
}
