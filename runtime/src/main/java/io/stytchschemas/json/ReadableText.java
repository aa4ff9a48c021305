package io.stytchschemas.json;

import java.util.HexFormat;

/** Text of strangers in what people read. For the runtime and the processor alone. */
public final class ReadableText {
  private ReadableText() {}

  /**
   * Whether a character is what people read, and no control, nor one that turns the direction of
   * the text around it, nor a surrogate without its pair, which no file can hold.
   */
  public static boolean isReadable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      default -> true;
    };
  }

  /** Adds a character, or its number where a terminal would obey it or begin a line. */
  public static void append(StringBuilder readable, char c) {
    // The other half of a pair comes next.
    if (isReadable(c) || Character.isSurrogate(c)) {
      readable.append(c);
    } else {
      readable.append("\\u").append(HexFormat.of().toHexDigits(c));
    }
  }
}
