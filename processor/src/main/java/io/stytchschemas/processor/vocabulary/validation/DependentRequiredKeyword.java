package io.stytchschemas.processor.vocabulary.validation;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.CheckSite;
import io.stytchschemas.processor.vocabulary.Constants;
import io.stytchschemas.processor.vocabulary.Escapes;
import io.stytchschemas.processor.vocabulary.Form;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code dependentRequired} (2020-12 validation, section 6.5.4). */
public enum DependentRequiredKeyword implements KeywordKind {
  DEPENDENT_REQUIRED;

  private record Dependent(Map<String, List<String>> required) implements Assertion {
    @Override
    public JsonType type() {
      return JsonType.OBJECT;
    }

    @Override
    public void check(CheckSite site) {
      required.forEach(
          (name, others) ->
              DependentRequiredKeyword.check(site, "dependentRequired", name, others));
    }

    @Override
    public boolean covers(Form form) {
      return form == Form.PLAIN || form == Form.MAP;
    }
  }

  /**
   * Emits the check that, where {@code name} is there, the others are; also for {@code
   * dependencies}.
   */
  public static void check(CheckSite site, String keyword, String name, List<String> others) {
    if (others.isEmpty()) {
      return;
    }
    site.beginControlFlow("if ($L.containsKey($L))", site.value(), Constants.string(name));
    for (String other : others) {
      site.failIf(
          CodeBlock.of("!$L.containsKey($L)", site.value(), Constants.string(other)),
          Escapes.pointer(keyword, name),
          "must have the property " + Escapes.quote(other) + ", as it has " + Escapes.quote(name));
    }
    site.endControlFlow();
  }

  @Override
  public String keyword() {
    return "dependentRequired";
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    if (!(value instanceof JsonObject object)) {
      return in.refuse(keyword(), value, "an object of arrays of strings");
    }
    Map<String, List<String>> required = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (name, member) -> {
              List<String> others = in.strings(keyword(), member);
              if (others != null) {
                required.put(name, others);
              }
            });
    return new Dependent(required);
  }
}
