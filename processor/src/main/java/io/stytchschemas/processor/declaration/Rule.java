package io.stytchschemas.processor.declaration;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rule of Stytch's that an annotation can switch off or bind otherwise. */
public enum Rule {
  /** Binds to a property, {@code session_duration_minutes}. */
  SESSION_DURATION("session-duration", "PROPERTY", ".+"),
  /** Binds to a property, {@code session_custom_claims}. */
  CUSTOM_CLAIMS("custom-claims", "PROPERTY", ".+"),
  /** Has a severity. */
  RESERVED_CLAIMS("reserved-claims", "warning|error", "warning|error"),
  /** Names of properties that are secrets, or are none. */
  SECRETS("secrets", "+NAME,-NAME", "\\s*[+-][^,]+(,\\s*[+-][^,]+)*");

  /** Switches any rule off. */
  public static final String OFF = "off";

  private final String key;
  private final String form;

  @SuppressWarnings("ImmutableEnumChecker") // Pattern.asMatchPredicate
  private final Predicate<String> takes;

  /**
   * @param form of its values beside "off", for messages
   * @param values the same as a regular expression
   */
  Rule(String key, String form, String values) {
    this.key = key;
    this.form = form;
    this.takes = Pattern.compile(values).asMatchPredicate();
  }

  /** Its name in annotations. */
  public String key() {
    return key;
  }

  public static @Nullable Rule of(String key) {
    return Arrays.stream(values()).filter(rule -> rule.key.equals(key)).findFirst().orElse(null);
  }

  /** Whether the rule can be set to a value. */
  public boolean takes(String value) {
    return value.equals(OFF) || takes.test(value);
  }

  /** The values to which entries of an annotation set the rule, in their order. */
  public List<String> valuesIn(List<String> entries) {
    return entries.stream()
        .map(Entry::parse)
        .filter(Objects::nonNull)
        .filter(entry -> entry.key().equals(key))
        .map(Entry::value)
        .toList();
  }

  /** The properties to which an entry of an annotation binds a rule. */
  public static List<String> properties(String text) {
    Entry entry = Entry.parse(text);
    Rule rule = entry == null ? null : of(entry.key());
    return entry == null || rule == null ? List.of() : rule.boundBy(entry.value());
  }

  private List<String> boundBy(String value) {
    if (value.equals(OFF) || this == RESERVED_CLAIMS) {
      return List.of();
    }
    return this != SECRETS
        ? List.of(value)
        : Stream.of(value.split(",", -1))
            .map(String::strip)
            .filter(each -> each.startsWith("+"))
            .map(each -> each.substring(1))
            .toList();
  }

  /** How entries are written, for messages. */
  static String forms() {
    return "one of "
        + Arrays.stream(values())
            .map(rule -> rule.key + "=off, " + rule.key + "=" + rule.form)
            .collect(Collectors.joining(", "));
  }
}
