package io.stytchschemas;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One fault of a JSON value.
 *
 * @param instanceLocation a JSON Pointer (RFC 6901) into the instance
 * @param keywordLocation a JSON Pointer from the schema's root to the keyword, through each {@code
 *     $ref} that was followed, as in the JSON Schema output format (2020-12 core, section 12.3.1);
 *     of what the Java type alone cannot hold, the keyword by itself: {@code /format}
 * @param message what is wrong; never a value from the instance
 * @param severity whether the value is refused
 * @param arguments the keyword's own values, such as the limit, for those who word or translate
 *     messages themselves; never a value from the instance
 */
public record Violation(
    String instanceLocation,
    String keywordLocation,
    String message,
    Severity severity,
    List<Serializable> arguments)
    implements Serializable {

  public Violation {
    Objects.requireNonNull(instanceLocation, "instanceLocation");
    Objects.requireNonNull(keywordLocation, "keywordLocation");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(severity, "severity");
    arguments = List.copyOf(arguments);
  }

  /** The keyword that the value violates, such as {@code minimum}; empty where there is none. */
  public String keyword() {
    return KeywordPath.last(keywordLocation);
  }

  Violation below(String pointer) {
    return new Violation(pointer + instanceLocation, keywordLocation, message, severity, arguments);
  }

  /** The violation on one line, such as {@code ERROR /token: must be a string}. */
  @Override
  public String toString() {
    return severity + " " + Wording.violation(this);
  }
}
