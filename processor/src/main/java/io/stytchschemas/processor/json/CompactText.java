package io.stytchschemas.processor.json;

import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import io.stytchschemas.processor.json.JsonValue.JsonNumber;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** JSON values as text without a space. */
public final class CompactText {
  private CompactText() {}

  /**
   * A value as text.
   *
   * @param quoted a string as JSON has it
   */
  public static String of(JsonValue value, UnaryOperator<String> quoted) {
    if (value instanceof JsonString string) {
      return quoted.apply(string.value());
    }
    if (value instanceof JsonNumber number) {
      return number.value().toString();
    }
    if (value instanceof JsonBoolean flag) {
      return String.valueOf(flag.value());
    }
    if (value instanceof JsonArray array) {
      return array.elements().stream()
          .map(element -> of(element, quoted))
          .collect(Collectors.joining(",", "[", "]"));
    }
    if (value instanceof JsonObject object) {
      return object.members().entrySet().stream()
          .map(member -> quoted.apply(member.getKey()) + ':' + of(member.getValue(), quoted))
          .collect(Collectors.joining(",", "{", "}"));
    }
    return "null";
  }
}
