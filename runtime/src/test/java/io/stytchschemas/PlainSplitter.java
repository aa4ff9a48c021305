package io.stytchschemas;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Many documents as they are found in a text that is there as a whole, with no window over it. */
final class PlainSplitter {
  /** A string, or what there is of one; a sign; a word. */
  private static final Pattern TOKEN =
      Pattern.compile("(?s)\"(?:\\\\.|[^\"\\\\])*\\\\?\"?|[\\[\\]{},:]|[^\\[\\]{},:\"\\s]+");

  private final Schema<?> schema;
  private final String text;
  private final List<String> outcomes = new ArrayList<>();
  private int at;

  private PlainSplitter(Schema<?> schema, String text) {
    this.schema = schema;
    this.text = text;
    goTo(0);
  }

  /** What {@link #outcome} says of each document. */
  static List<String> outcomes(Schema<?> schema, String text, Layout layout) {
    PlainSplitter splitter = new PlainSplitter(schema, text);
    switch (layout) {
      case LINES -> splitter.lines();
      case CONCATENATED -> splitter.documents();
      case ARRAY -> splitter.elements();
    }
    return splitter.outcomes;
  }

  static String outcome(long line, @Nullable StytchSchemasException failure) {
    return line + ": " + (failure == null ? "read" : failure.getClass().getSimpleName());
  }

  private void lines() {
    for (int end; at < text.length(); goTo(end)) {
      end = (text + "\n").indexOf('\n', at);
      boolean unused = read(text.substring(at, end));
    }
  }

  private void documents() {
    boolean goesOn = true;
    while (goesOn && at < text.length()) {
      goesOn = value();
    }
  }

  private void elements() {
    if (!comes("[")) {
      refuse();
      return;
    }
    for (boolean first = true; !comes("]"); first = false) {
      if (!first && !comes(",")) {
        refuse();
        return;
      }
      if (!value()) {
        return;
      }
    }
    if (at < text.length()) {
      refuse();
    }
  }

  /** To where as many brackets have closed as opened; false for a text that is no JSON. */
  private boolean value() {
    Matcher tokens = TOKEN.matcher(text);
    int end = text.length();
    int depth = 0;
    for (int from = at; tokens.find(from); from = tokens.end()) {
      depth += "{[".contains(tokens.group()) ? 1 : "}]".contains(tokens.group()) ? -1 : 0;
      if (depth <= 0) {
        end = tokens.end();
        break;
      }
    }
    boolean isJson = read(text.substring(at, end));
    goTo(end);
    return isJson;
  }

  private boolean comes(String sign) {
    boolean comes = text.startsWith(sign, at);
    if (comes) {
      goTo(at + 1);
    }
    return comes;
  }

  /** Or to what follows the space there. */
  private void goTo(int place) {
    at = place;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private void refuse() {
    boolean unused = read("");
  }

  private boolean read(String json) {
    StytchSchemasException failure = null;
    try {
      Object unused = schema.read(json);
    } catch (StytchSchemasException e) {
      failure = e;
    }
    long line = 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
    outcomes.add(outcome(line, failure));
    return !(failure instanceof MalformedJsonException);
  }
}
