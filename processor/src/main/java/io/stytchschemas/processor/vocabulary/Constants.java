package io.stytchschemas.processor.vocabulary;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import io.stytchschemas.processor.json.JsonValue.JsonNull;
import io.stytchschemas.processor.json.JsonValue.JsonNumber;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Values from schemas as Java expressions. Nothing here is ever pasted as text: strings are string
 * literals.
 */
public final class Constants {
  /** A class has room for 64 KB of code that makes a constant, and for 65,535 strings. */
  private static final int MANY = 1_000;

  private Constants() {}

  /** A string: one literal, or several that are joined at run time where it is too long. */
  public static CodeBlock string(String text) {
    return Literals.string(text);
  }

  /** A constant {@code Set<String>} of the validator at hand. */
  public static CodeBlock set(CheckSite site, String hint, Collection<String> texts) {
    List<String> distinct = texts.stream().distinct().toList();
    return site.constant(
        hint, CheckTypes.STRING_SET, distinct.size() > MANY ? parsedSet(distinct) : set(distinct));
  }

  private static CodeBlock set(List<String> texts) {
    List<CodeBlock> elements = texts.stream().map(Constants::string).toList();
    return CodeBlock.of("$T.of($L)", Set.class, CodeBlock.join(elements, ", "));
  }

  private static CodeBlock parsedSet(List<String> texts) {
    String json = texts.stream().map(Constants::quoted).collect(Collectors.joining(",", "[", "]"));
    return CodeBlock.of(
        "$1T.array($1T.constant($2L)).stream().map($3T.class::cast).collect($4T.toUnmodifiableSet())",
        CheckTypes.VALUES,
        string(json),
        String.class,
        Collectors.class);
  }

  /** A new {@code Object[]} of plain JSON values. */
  public static CodeBlock array(List<JsonValue> values) {
    if (values.size() > MANY) {
      String json = values.stream().map(Constants::text).collect(Collectors.joining(",", "[", "]"));
      return CodeBlock.of(
          "$1T.array($1T.constant($2L)).toArray()", CheckTypes.VALUES, string(json));
    }
    return CodeBlock.of(
        "new $T[] {$L}",
        Object.class,
        CodeBlock.join(values.stream().map(Constants::value).toList(), ", "));
  }

  /** A plain JSON value. */
  public static CodeBlock value(JsonValue value) {
    if (value instanceof JsonString string) {
      return string(string.value());
    }
    if (value instanceof JsonBoolean bool) {
      return CodeBlock.of("$L", bool.value());
    }
    if (value instanceof JsonNull) {
      return CodeBlock.of("null");
    }
    if (value instanceof JsonNumber number && Reading.asLong(number.value()) != null) {
      return CodeBlock.of("$LL", Reading.asLong(number.value()));
    }
    return CodeBlock.of("$T.constant($L)", CheckTypes.VALUES, string(text(value)));
  }

  /** An exact number. */
  public static CodeBlock number(BigDecimal number) {
    return CodeBlock.of("new $T($S)", BigDecimal.class, number.toString());
  }

  /** A value as JSON text. */
  public static String text(JsonValue value) {
    if (value instanceof JsonString string) {
      return quoted(string.value());
    }
    if (value instanceof JsonNumber number) {
      return number.value().toString();
    }
    if (value instanceof JsonBoolean bool) {
      return String.valueOf(bool.value());
    }
    if (value instanceof JsonArray array) {
      return array.elements().stream()
          .map(Constants::text)
          .collect(Collectors.joining(",", "[", "]"));
    }
    if (value instanceof JsonObject object) {
      return object.members().entrySet().stream()
          .map(member -> quoted(member.getKey()) + ':' + text(member.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    return "null";
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || isLoneSurrogate(text, i)) {
        json.append("\\u").append(Character.forDigit(c >> 12, 16));
        json.append(Character.forDigit(c >> 8 & 15, 16));
        json.append(Character.forDigit(c >> 4 & 15, 16)).append(Character.forDigit(c & 15, 16));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    boolean begins = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
    boolean ends = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), c);
    return Character.isSurrogate(c) && !begins && !ends;
  }
}
