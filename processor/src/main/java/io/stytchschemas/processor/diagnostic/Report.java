package io.stytchschemas.processor.diagnostic;

import java.util.HexFormat;

/** One problem at one place. */
public record Report(Problem problem, Location location, String text) {

  /** The message in full: id, what is wrong and what to do, and where; on one line. */
  @Override
  public String toString() {
    return "[" + problem.id() + "] " + readable(location + ": " + text);
  }

  /** Names and values of a schema are data here too: nothing that a terminal would obey. */
  private static String readable(String text) {
    StringBuilder readable = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (Character.getType(c)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR ->
            readable.append("\\u").append(HexFormat.of().toHexDigits(c));
        default -> readable.append(c);
      }
    }
    return readable.toString();
  }
}
