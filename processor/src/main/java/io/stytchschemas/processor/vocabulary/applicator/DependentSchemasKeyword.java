package io.stytchschemas.processor.vocabulary.applicator;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
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
import io.stytchschemas.processor.vocabulary.typed.Condition;
import io.stytchschemas.processor.vocabulary.typed.Form;
import io.stytchschemas.processor.vocabulary.typed.TypedValue;
import io.stytchschemas.processor.vocabulary.validation.DependentRequiredKeyword;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code dependentSchemas} (2020-12 core, section 10.2.2.4), and {@code dependencies} before it,
 * whose members may also be arrays of property names.
 */
public enum DependentSchemasKeyword implements KeywordKind {
  DEPENDENT_SCHEMAS("dependentSchemas", false),
  DEPENDENCIES("dependencies", true);

  private record Dependent(
      String keyword, Map<String, Schema> schemas, Map<String, List<String>> required)
      implements Assertion {
    @Override
    public JsonType type() {
      return JsonType.OBJECT;
    }

    @Override
    public List<Schema> subschemas() {
      return List.copyOf(schemas.values());
    }

    @Override
    public List<Schema> inPlace() {
      return subschemas();
    }

    @Override
    public List<CheckPlan> checks(Subchecks in) {
      List<CheckPlan> checks = new ArrayList<>();
      String method = keyword.equals("dependencies") ? "dependency" : "dependentSchema";
      schemas.forEach(
          (name, schema) ->
              checks.add(CheckPlan.applying(type(), method, CheckPlan.text(name), in.of(schema))));
      required.forEach(
          (name, others) -> DependentRequiredKeyword.addTo(checks, "dependency", name, others));
      return checks;
    }

    @Override
    public Evidence evidence(Form form) {
      return schemas.isEmpty()
          ? DependentRequiredKeyword.evidence(required, form)
          : Evidence.BY_DOCUMENT;
    }

    @Override
    public Condition holds(TypedValue value) {
      return DependentRequiredKeyword.holds(required, value);
    }
  }

  private final String keyword;
  private final boolean namesToo;

  DependentSchemasKeyword(String keyword, boolean namesToo) {
    this.keyword = keyword;
    this.namesToo = namesToo;
  }

  @Override
  public String keyword() {
    return keyword;
  }

  @Override
  public Role role() {
    return Role.SCHEMAS_BY_NAME;
  }

  /** The properties that others need by name. */
  public Set<String> needed(Schema schema) {
    return schema.keyword(keyword) instanceof Dependent dependent
        ? DependentRequiredKeyword.needed(dependent.required)
        : Set.of();
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    if (!(value instanceof JsonObject object)) {
      return in.refuse(keyword, value, "an object of schemas");
    }
    Map<String, Schema> schemas = new LinkedHashMap<>();
    Map<String, List<String>> required = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (name, member) -> {
              if (namesToo && member instanceof JsonArray) {
                List<String> others = in.strings(keyword, member);
                required.put(name, others == null ? List.of() : others);
                return;
              }
              Schema schema = in.schema(member);
              if (schema != null) {
                schemas.put(name, schema);
              }
            });
    return new Dependent(keyword, schemas, required);
  }
}
