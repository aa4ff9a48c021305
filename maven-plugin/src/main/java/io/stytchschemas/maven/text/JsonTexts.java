package io.stytchschemas.maven.text;

import io.stytchschemas.json.ReadableText;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import io.stytchschemas.processor.json.JsonValue.JsonNumber;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** JSON values as compact text. */
public final class JsonTexts {
  private JsonTexts() {}

  public static String of(JsonValue value) {
    if (value instanceof JsonObject object) {
      return object.members().entrySet().stream()
          .map(member -> quoted(member.getKey()) + ':' + of(member.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof JsonArray array) {
      return array.elements().stream()
          .map(JsonTexts::of)
          .collect(Collectors.joining(",", "[", "]"));
    }
    if (value instanceof JsonString string) {
      return quoted(string.value());
    }
    if (value instanceof JsonNumber number) {
      return number.value().toString();
    }
    return value instanceof JsonBoolean flag ? String.valueOf(flag.value()) : "null";
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
