package io.stytchschemas.processor.diagnostic;

import io.stytchschemas.json.ReadableText;

/** One problem at one place. */
public record Report(Problem problem, Location location, String text) {

  /** The message in full: id, what is wrong and what to do, and where; on one line. */
  @Override
  public String toString() {
    return "[" + problem.id() + "] " + readable(location + ": " + text);
  }

  /** Names and values of a schema are data here too. */
  private static String readable(String text) {
    StringBuilder readable = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      ReadableText.append(readable, text.charAt(i));
    }
    return readable.toString();
  }
}
