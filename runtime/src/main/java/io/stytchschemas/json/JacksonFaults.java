package io.stytchschemas.json;

import io.stytchschemas.MalformedJsonException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the modules for Jackson 2 and 3 say, and why Jackson's parsers do not take a text. Their own
 * messages repeat text of the input, which may be a secret; what they expected instead is words of
 * theirs.
 */
public final class JacksonFaults {
  public static final String NO_SUCH_VALUE = "JSON has no such value";
  public static final String NOT_FINITE = JsonWriter.NOT_FINITE;
  public static final String NO_CONTENT = "there is no value";
  public static final String UNFIT = "does not fit what is read here";
  public static final String OF_SERVER = "The server cannot read or write this";
  public static final String NOT_UPDATED =
      "no generated type is updated: read the whole value, or build one with toBuilder()";

  private static final String NO_JSON = "the input is not JSON";

  /** Ends where the place follows of what a closing bracket closes. */
  private static final Pattern EXPECTATION =
      Pattern.compile(": ((?:was expecting|expected) [^:\\[]*?)(?: \\((?:for|start marker) .*)?$");

  private JacksonFaults() {}

  /** That Jackson is to write what a type has beside the properties around it. */
  public static String notUnwrapped(Class<?> type) {
    return "@JsonUnwrapped is not supported for a type with a form of its own: " + type.getName();
  }

  /** That a value is not of the type that was asked for, but of the union that this is in. */
  public static String otherBranch(Class<?> type) {
    return "is no " + type.getName() + " but another branch of it";
  }

  /**
   * A fault in the copy of a value, which is written in one line: its own place says nothing.
   *
   * @param line where the value begins; 0 or less where that is not known
   */
  public static MalformedJsonException withinValue(String reason, int line, int column) {
    return line <= 0
        ? new MalformedJsonException(reason, 0, 0)
        : new MalformedJsonException(reason + ", in the value", line, column);
  }

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
