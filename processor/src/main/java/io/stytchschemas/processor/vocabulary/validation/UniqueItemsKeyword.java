package io.stytchschemas.processor.vocabulary.validation;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.CheckSite;
import io.stytchschemas.processor.vocabulary.CheckTypes;
import io.stytchschemas.processor.vocabulary.Form;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import org.jspecify.annotations.Nullable;

/**
 * {@code uniqueItems} (2020-12 validation, section 6.4.3): equality is JSON's, 1 and 1.0 are one
 * value.
 */
public enum UniqueItemsKeyword implements KeywordKind {
  UNIQUE_ITEMS;

  private record Unique(boolean asked) implements Assertion {
    @Override
    public JsonType type() {
      return JsonType.ARRAY;
    }

    @Override
    public void check(CheckSite site) {
      site.failIf(
          CodeBlock.of("!$T.unique($L)", CheckTypes.VALUES, site.value()),
          "/uniqueItems",
          "must not have the same item twice");
    }

    @Override
    public boolean covers(Form form) {
      return form == Form.PLAIN || form == Form.DISTINCT_LIST;
    }

    @Override
    public String sentence() {
      return "No item stands in it twice.";
    }

    @Override
    public boolean isVacuous() {
      return !asked;
    }
  }

  @Override
  public String keyword() {
    return "uniqueItems";
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    Boolean asked = in.bool(keyword(), value);
    return asked == null ? null : new Unique(asked);
  }
}
