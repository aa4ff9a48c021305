package io.stytchschemas.processor.vocabulary.validation;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.JsonType;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.vocabulary.Assertion;
import io.stytchschemas.processor.vocabulary.Evidence;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import io.stytchschemas.processor.vocabulary.Role;
import io.stytchschemas.processor.vocabulary.check.CheckArgument.OfPattern;
import io.stytchschemas.processor.vocabulary.check.CheckPlan;
import io.stytchschemas.processor.vocabulary.check.Patterns;
import io.stytchschemas.processor.vocabulary.check.Subchecks;
import io.stytchschemas.processor.vocabulary.typed.Condition;
import io.stytchschemas.processor.vocabulary.typed.Form;
import io.stytchschemas.processor.vocabulary.typed.TypedValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code pattern} (2020-12 validation, section 6.3.3): found anywhere in the string, unless it says
 * otherwise.
 */
public enum PatternKeyword implements KeywordKind {
  PATTERN;

  private record Matches(Patterns pattern) implements Assertion {
    @Override
    public JsonType type() {
      return JsonType.STRING;
    }

    @Override
    public @Nullable String sentence() {
      return pattern.matchesAll() ? null : "Matches the pattern `" + pattern.source() + "`.";
    }

    @Override
    public List<CheckPlan> checks(Subchecks in) {
      return pattern.matchesAll()
          ? List.of()
          : List.of(CheckPlan.of("pattern", List.of(new OfPattern(pattern))));
    }

    @Override
    public Evidence evidence(Form form) {
      if (pattern.matchesAll()) {
        return Evidence.BY_TYPE;
      }
      // A search that is not linear takes its steps from a budget, which the document has.
      return form == Form.STRING && !pattern.plan().risky()
          ? Evidence.BY_VALUE
          : Evidence.BY_DOCUMENT;
    }

    @Override
    public Condition holds(TypedValue value) {
      return Condition.operand(pattern.matches(value));
    }

    @Override
    public boolean allows(String string) {
      return !pattern.plan().risky() && pattern.matches(string);
    }
  }

  @Override
  public String keyword() {
    return "pattern";
  }

  @Override
  public Role role() {
    return Role.OTHER;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    String source = in.string(keyword(), value);
    Patterns pattern =
        source == null ? null : Patterns.read(source, value.location(), in.problems());
    return pattern == null ? null : new Matches(pattern);
  }
}
