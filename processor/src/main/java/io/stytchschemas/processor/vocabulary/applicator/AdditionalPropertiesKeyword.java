package io.stytchschemas.processor.vocabulary.applicator;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.CheckSite;
import io.stytchschemas.processor.vocabulary.Constants;
import io.stytchschemas.processor.vocabulary.Form;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Patterns;
import io.stytchschemas.processor.vocabulary.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code additionalProperties} (2020-12 core, section 10.3.2.3): what {@code properties} and {@code
 * patternProperties} beside it leave over.
 */
public enum AdditionalPropertiesKeyword implements KeywordKind {
  ADDITIONAL_PROPERTIES;

  /**
   * @param named what {@code properties} beside it names, and {@code patterns} likewise
   */
  private record Additional(Schema schema, Set<String> named, List<Patterns> patterns)
      implements Assertion {
    @Override
    public JsonType type() {
      return JsonType.OBJECT;
    }

    @Override
    public List<Schema> subschemas() {
      return List.of(schema);
    }

    /*
     * for (Map.Entry<String, Object> property : object.entrySet()) {
     *   String name = property.getKey();
     *   if (!PROPERTIES.contains(name) && !name.startsWith("x-")) {
     *     …
     *   }
     * }
     */
    @Override
    public void check(CheckSite site) {
      if (!site.isTrivial(schema)) {
        String property = site.local("property");
        String name = site.local("name");
        site.beginControlFlow("for (var $N : $L.entrySet())", property, site.value());
        // A typed value's check does not say where it fails, so that it may have no use for it.
        if (site.form() == Form.PLAIN || !named.isEmpty() || !patterns.isEmpty()) {
          site.statement("$T $N = $N.getKey()", String.class, name, property);
        }
        CodeBlock left = leftOver(site, CodeBlock.of("$N", name));
        if (!left.isEmpty()) {
          site.beginControlFlow("if ($L)", left);
        }
        site.applyTo(
            schema,
            CodeBlock.of("$N.getValue()", property),
            CodeBlock.of("$N", name),
            "/additionalProperties");
        if (!left.isEmpty()) {
          site.endControlFlow();
        }
        site.endControlFlow();
      }
      if (site.tracks()) {
        site.statement("seen.allProperties()");
      }
    }

    private CodeBlock leftOver(CheckSite site, CodeBlock name) {
      List<CodeBlock> conditions = new ArrayList<>();
      if (!named.isEmpty()) {
        CodeBlock names = Constants.set(site, "properties", named);
        conditions.add(CodeBlock.of("!$L.contains($L)", names, name));
      }
      for (Patterns pattern : patterns) {
        conditions.add(CodeBlock.of("!($L)", pattern.matches(site, name)));
      }
      return CodeBlock.join(conditions, " && ");
    }

    @Override
    public boolean onlyApplies() {
      return true;
    }

    @Override
    public boolean isGuaranteedBy(Form form) {
      return form == Form.RECORD;
    }

    /**
     * The codec of a record refuses, or keeps, what its schema does not name; a map holds values of
     * one type.
     */
    @Override
    public boolean covers(Form form) {
      return form == Form.PLAIN
          || (patterns.isEmpty() && (form == Form.MAP || form == Form.RECORD));
    }
  }

  @Override
  public String keyword() {
    return "additionalProperties";
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    Schema schema = in.schema(value);
    if (schema == null) {
      return null;
    }
    return new Additional(schema, in.memberNames("properties"), in.patterns("patternProperties"));
  }

  /** The schema of the properties that are left over; null where a schema does not say. */
  public static @Nullable Schema of(Schema schema) {
    return schema.keyword("additionalProperties") instanceof Additional additional
        ? additional.schema
        : null;
  }
}
