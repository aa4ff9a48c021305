package io.stytchschemas.processor.plan;

import io.stytchschemas.Severity;
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
    String reserved = bound(rules, "reserved-claims", "warning");
    return new StytchBindings(
        bound(rules, "session-duration", "session_duration_minutes"),
        bound(rules, "custom-claims", "session_custom_claims"),
        reserved == null ? null : reserved.equals("error") ? Severity.ERROR : Severity.WARNING);
  }

  private static @Nullable String bound(List<String> rules, String rule, String usual) {
    String bound = usual;
    for (String entry : rules) {
      int equals = entry.lastIndexOf('=');
      if (equals > 0 && entry.substring(0, equals).strip().equals(rule)) {
        bound = entry.substring(equals + 1).strip();
      }
    }
    return bound.equals("off") ? null : bound;
  }
}
