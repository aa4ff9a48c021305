package io.stytchschemas.maven.text;

import io.stytchschemas.json.ReadableText;
import io.stytchschemas.processor.json.CompactText;
import io.stytchschemas.processor.json.JsonValue;
import java.util.HexFormat;

/** JSON values as compact text. */
public final class JsonTexts {
  private JsonTexts() {}

  public static String of(JsonValue value) {
    return CompactText.of(value, JsonTexts::quoted);
  }

  /** A text as a JSON string; what a terminal or a browser might act on is escaped. */
  public static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.codePoints().forEach(c -> append(json, c));
    return json.append('"').toString();
  }

  private static void append(StringBuilder json, int c) {
    switch (c) {
      case '"', '\\' -> json.append('\\').append((char) c);
      case '\n' -> json.append("\\n");
      case '\r' -> json.append("\\r");
      case '\t' -> json.append("\\t");
      default -> {
        if (ReadableText.isReadable(c)) {
          json.appendCodePoint(c);
        } else {
          Character.toString(c).chars().forEach(half -> appendNumber(json, (char) half));
        }
      }
    }
  }

  private static void appendNumber(StringBuilder json, char c) {
    json.append("\\u").append(HexFormat.of().toHexDigits(c));
  }
}
