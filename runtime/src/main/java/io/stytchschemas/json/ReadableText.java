package io.stytchschemas.json;

import java.util.HexFormat;

/** Text of strangers in what people read. For the runtime and the processor alone. */
public final class ReadableText {
  private ReadableText() {}

  /** Adds a character, or its number where a terminal would obey it or begin a line. */
  public static void append(StringBuilder readable, char c) {
    switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          readable.append("\\u").append(HexFormat.of().toHexDigits(c));
      default -> readable.append(c);
    }
  }
}
