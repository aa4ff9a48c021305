package io.stytchschemas.processor.vocabulary.applicator;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.Evidence;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import io.stytchschemas.processor.vocabulary.Role;
import io.stytchschemas.processor.vocabulary.check.CheckArgument.OfPattern;
import io.stytchschemas.processor.vocabulary.check.CheckPlan;
import io.stytchschemas.processor.vocabulary.check.Patterns;
import io.stytchschemas.processor.vocabulary.check.Subchecks;
import io.stytchschemas.processor.vocabulary.typed.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code patternProperties} (2020-12 core, section 10.3.2.2). */
public enum PatternPropertiesKeyword implements KeywordKind {
  PATTERN_PROPERTIES;

  private record PatternProperties(Map<Patterns, Schema> byPattern) implements Assertion {
    @Override
    public JsonType type() {
      return JsonType.OBJECT;
    }

    @Override
    public List<Schema> subschemas() {
      return List.copyOf(byPattern.values());
    }

    @Override
    public List<CheckPlan> checks(Subchecks in) {
      List<CheckPlan> checks = new ArrayList<>();
      byPattern.forEach(
          (pattern, schema) ->
              checks.add(
                  CheckPlan.applying(
                      type(), "patternProperty", new OfPattern(pattern), in.of(schema))));
      return checks;
    }

    @Override
    public Evidence evidence(Form form) {
      // A search that is not linear takes its steps from a budget, which the document has.
      return byPattern.keySet().stream().anyMatch(pattern -> pattern.plan().risky())
          ? Evidence.BY_DOCUMENT
          : Evidence.BY_PARTS;
    }
  }

  @Override
  public String keyword() {
    return "patternProperties";
  }

  @Override
  public Role role() {
    return Role.SCHEMAS_BY_NAME;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    if (!(value instanceof JsonObject object)) {
      return in.refuse(keyword(), value, "an object of schemas");
    }
    Map<Patterns, Schema> byPattern = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (source, member) -> {
              Patterns pattern = Patterns.read(source, member.location(), in.problems());
              Schema schema = in.schema(member);
              if (pattern != null && schema != null) {
                byPattern.put(pattern, schema);
              }
            });
    return new PatternProperties(byPattern);
  }

  /** The schemas of the properties that match, by pattern and in order. */
  public static Map<Patterns, Schema> of(Schema schema) {
    return schema.keyword("patternProperties") instanceof PatternProperties properties
        ? properties.byPattern
        : Map.of();
  }

  /**
   * Those of which the pattern matches a property; but for patterns that can take long, for which
   * only a document has a bound.
   */
  public static Stream<Schema> of(Schema schema, String property) {
    return of(schema).entrySet().stream()
        .filter(each -> !each.getKey().plan().risky() && each.getKey().matches(property))
        .map(Map.Entry::getValue);
  }
}
