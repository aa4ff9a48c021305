package io.stytchschemas.processor.vocabulary.validation;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.CheckSite;
import io.stytchschemas.processor.vocabulary.Constants;
import io.stytchschemas.processor.vocabulary.Escapes;
import io.stytchschemas.processor.vocabulary.Form;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code required} (2020-12 validation, section 6.5.3). */
public enum RequiredKeyword implements KeywordKind {
  REQUIRED;

  private static final int PER_METHOD = 400;

  private record Required(List<String> names) implements Assertion {
    @Override
    public JsonType type() {
      return JsonType.OBJECT;
    }

    @Override
    public void check(CheckSite site) {
      for (int i = 0; i < names.size(); i += PER_METHOD) {
        List<String> part = names.subList(i, Math.min(names.size(), i + PER_METHOD));
        if (names.size() > PER_METHOD) {
          site.inPart(inner -> checkAll(part, inner));
        } else {
          checkAll(part, site);
        }
      }
    }

    private static void checkAll(List<String> names, CheckSite site) {
      for (String name : names) {
        checkOne(name, site);
      }
    }

    @Override
    public boolean isGuaranteedBy(Form form) {
      return form == Form.RECORD;
    }

    /** A record has its required components; a map may lack them. */
    @Override
    public boolean covers(Form form) {
      return form == Form.PLAIN || form == Form.MAP || form == Form.RECORD;
    }

    @Override
    public boolean isVacuous() {
      return names.isEmpty();
    }
  }

  private static void checkOne(String name, CheckSite site) {
    site.failIf(
        CodeBlock.of("!$L.containsKey($L)", site.value(), Constants.string(name)),
        "/required",
        "must have the property " + Escapes.quote(name));
  }

  @Override
  public String keyword() {
    return "required";
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    List<String> names = in.strings(keyword(), value);
    return names == null ? null : new Required(names);
  }

  /** The names of the properties that a schema requires, in order. */
  public static List<String> of(Schema schema) {
    return schema.keyword("required") instanceof Required required ? required.names : List.of();
  }
}
