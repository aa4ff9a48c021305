package io.stytchschemas.processor.plan;

import io.stytchschemas.Severity;
import io.stytchschemas.processor.declaration.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The properties to which Stytch's rules bind.
 *
 * @param sessionDuration null where the rule is off; likewise the others
 * @param reservedClaims how much a reserved claim weighs
 */
public record StytchBindings(
    @Nullable String sessionDuration,
    @Nullable String customClaims,
    @Nullable Severity reservedClaims) {

  /** Reads the annotation's rules, which have been checked. */
  public static StytchBindings of(List<String> rules) {
    String reserved = bound(rules, Rule.RESERVED_CLAIMS, "warning");
    return new StytchBindings(
        bound(rules, Rule.SESSION_DURATION, "session_duration_minutes"),
        bound(rules, Rule.CUSTOM_CLAIMS, "session_custom_claims"),
        reserved == null ? null : reserved.equals("error") ? Severity.ERROR : Severity.WARNING);
  }

  private static @Nullable String bound(List<String> rules, Rule rule, String usual) {
    List<String> values = rule.valuesIn(rules);
    String bound = values.isEmpty() ? usual : values.get(values.size() - 1);
    return bound.equals(Rule.OFF) ? null : bound;
  }
}
