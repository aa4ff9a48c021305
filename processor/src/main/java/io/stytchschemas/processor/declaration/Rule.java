package io.stytchschemas.processor.declaration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A rule of Stytch's that an annotation can switch off or bind otherwise. */
public enum Rule {
  /** Binds to a property, {@code session_duration_minutes}. */
  SESSION_DURATION("session-duration"),
  /** Binds to a property, {@code session_custom_claims}. */
  CUSTOM_CLAIMS("custom-claims"),
  /** Has a severity. */
  RESERVED_CLAIMS("reserved-claims", "warning", "error");

  /** Switches any rule off. */
  public static final String OFF = "off";

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // List.of
  private final List<String> choices;

  /**
   * @param choices beside "off"; none where the value is a property's name
   */
  Rule(String key, String... choices) {
    this.key = key;
    this.choices = List.of(choices);
  }

  public static @Nullable Rule of(String key) {
    return Arrays.stream(values()).filter(rule -> rule.key.equals(key)).findFirst().orElse(null);
  }

  /** Whether the rule can be set to a value. */
  public boolean takes(String value) {
    return choices.isEmpty() || value.equals(OFF) || choices.contains(value);
  }

  /** How entries are written, for messages. */
  static String forms() {
    return "one of "
        + Arrays.stream(values())
            .map(
                rule ->
                    rule.choices.isEmpty()
                        ? rule.key + "=off, " + rule.key + "=PROPERTY"
                        : rule.key + "=off, " + rule.key + "=" + String.join("|", rule.choices))
            .collect(Collectors.joining(", "));
  }
}
