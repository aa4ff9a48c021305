package io.stytchschemas.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says why Jackson's parsers, of version 2 or 3, do not take a text. Their own messages repeat text
 * of the input, which may be a secret; what they expected instead is words of theirs.
 */
public final class JacksonFaults {
  public static final String NO_SUCH_VALUE = "JSON has no such value";
  public static final String NOT_FINITE = JsonWriter.NOT_FINITE;

  private static final String NO_JSON = "the input is not JSON";

  /** Ends where the place follows of what a closing bracket closes. */
  private static final Pattern EXPECTATION =
      Pattern.compile(": ((?:was expecting|expected) [^:\\[]*?)(?: \\((?:for|start marker) .*)?$");

  private JacksonFaults() {}

  /**
   * What is wrong, without a word of the input.
   *
   * @param message Jackson's own, without the place
   */
  public static String reason(@Nullable String message) {
    if (message == null) {
      return NO_JSON;
    }
    if (message.startsWith("Unexpected end-of-input")) {
      return "the input ends in the middle of a value";
    }
    if (message.startsWith("Invalid UTF-8")) {
      return "the input is not UTF-8";
    }
    Matcher expectation = EXPECTATION.matcher(message);
    return expectation.find() ? NO_JSON + ": " + expectation.group(1) : NO_JSON;
  }
}
