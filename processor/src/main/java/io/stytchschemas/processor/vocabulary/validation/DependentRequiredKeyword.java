package io.stytchschemas.processor.vocabulary.validation;

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
import io.stytchschemas.processor.vocabulary.check.CheckPlan;
import io.stytchschemas.processor.vocabulary.check.Subchecks;
import io.stytchschemas.processor.vocabulary.typed.Condition;
import io.stytchschemas.processor.vocabulary.typed.Form;
import io.stytchschemas.processor.vocabulary.typed.TypedValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code dependentRequired} (2020-12 validation, section 6.5.4). */
public enum DependentRequiredKeyword implements KeywordKind {
  DEPENDENT_REQUIRED;

  /** A condition of more names takes javac too deep. */
  private static final int MOST_NAMES = 128;

  private record Dependent(Map<String, List<String>> required) implements Assertion {
    @Override
    public JsonType type() {
      return JsonType.OBJECT;
    }

    @Override
    public List<CheckPlan> checks(Subchecks in) {
      List<CheckPlan> checks = new ArrayList<>();
      required.forEach((name, others) -> addTo(checks, "dependentRequired", name, others));
      return checks;
    }

    @Override
    public Evidence evidence(Form form) {
      return DependentRequiredKeyword.evidence(required, form);
    }

    @Override
    public Condition holds(TypedValue value) {
      return DependentRequiredKeyword.holds(required, value);
    }
  }

  /** The properties that others need. */
  public static Set<String> of(Schema schema) {
    return schema.keyword(DEPENDENT_REQUIRED.keyword()) instanceof Dependent dependent
        ? needed(dependent.required)
        : Set.of();
  }

  /** The properties that others need; also for {@code dependencies}. */
  public static Set<String> needed(Map<String, List<String>> required) {
    Set<String> needed = new LinkedHashSet<>();
    required.values().forEach(needed::addAll);
    return needed;
  }

  /** How an object tells which properties it has; also for {@code dependencies}. */
  public static Evidence evidence(Map<String, List<String>> required, Form form) {
    int names = required.size();
    for (List<String> others : required.values()) {
      names += others.size();
    }
    if (names > MOST_NAMES) {
      return Evidence.BY_DOCUMENT;
    }
    return form == Form.RECORD ? Evidence.BY_PRESENCE : Evidence.BY_VALUE;
  }

  /** That, where a property is there, the others are; also for {@code dependencies}. */
  public static Condition holds(Map<String, List<String>> required, TypedValue value) {
    List<Condition> conditions = new ArrayList<>();
    required.forEach(
        (name, others) ->
            conditions.add(
                Condition.any(
                    List.of(value.has(name).not(), RequiredKeyword.condition(others, value)))));
    return Condition.all(conditions);
  }

  /** The check that, where {@code name} is there, the others are; also for {@code dependencies}. */
  public static void addTo(
      List<CheckPlan> checks, String method, String name, List<String> others) {
    if (!others.isEmpty()) {
      List<String> names = new ArrayList<>(others);
      names.add(0, name);
      checks.add(CheckPlan.step(JsonType.OBJECT, method, CheckPlan.texts(names)));
    }
  }

  @Override
  public String keyword() {
    return "dependentRequired";
  }

  @Override
  public Role role() {
    return Role.OTHER;
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
