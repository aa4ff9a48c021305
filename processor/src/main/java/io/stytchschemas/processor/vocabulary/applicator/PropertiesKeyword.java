package io.stytchschemas.processor.vocabulary.applicator;

import io.stytchschemas.processor.json.JsonValue;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code properties} (2020-12 core, section 10.3.2.1). */
public enum PropertiesKeyword implements KeywordKind {
  PROPERTIES;

  private record Properties(Map<String, Schema> byName) implements Assertion {
    @Override
    public JsonType type() {
      return JsonType.OBJECT;
    }

    @Override
    public List<Schema> subschemas() {
      return List.copyOf(byName.values());
    }

    @Override
    public List<CheckPlan> checks(Subchecks in) {
      List<CheckPlan> checks = new ArrayList<>();
      byName.forEach(
          (name, schema) ->
              checks.add(
                  CheckPlan.applying(type(), "property", CheckPlan.text(name), in.of(schema))));
      return checks;
    }

    @Override
    public Evidence evidence(Form form) {
      return form == Form.RECORD || byName.isEmpty() ? Evidence.BY_PARTS : Evidence.BY_DOCUMENT;
    }
  }

  @Override
  public String keyword() {
    return "properties";
  }

  @Override
  public Role role() {
    return Role.SCHEMAS_BY_NAME;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    Map<String, Schema> byName = in.schemasByName(keyword(), value);
    return byName == null ? null : new Properties(byName);
  }

  /** Whether a schema lists properties, be they none. */
  public static boolean isIn(Schema schema) {
    return schema.keyword("properties") instanceof Properties;
  }

  /** The schemas of a schema's properties, by name and in order. */
  public static Map<String, Schema> of(Schema schema) {
    return schema.keyword("properties") instanceof Properties properties
        ? properties.byName
        : Map.of();
  }
}
