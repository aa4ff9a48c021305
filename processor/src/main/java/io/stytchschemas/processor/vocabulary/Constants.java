package io.stytchschemas.processor.vocabulary;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.MalformedJsonException;
import io.stytchschemas.json.JsonReader;
import io.stytchschemas.json.JsonReader.Mode;
import io.stytchschemas.json.text.StringText;
import io.stytchschemas.processor.json.CompactText;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.vocabulary.check.CheckTypes;
import io.stytchschemas.processor.vocabulary.check.Literals;
import io.stytchschemas.processor.vocabulary.typed.Form;
import io.stytchschemas.processor.vocabulary.typed.TypedValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Values from schemas as Java expressions. Nothing here is ever pasted as text: strings are {@link
 * Literals}.
 */
public final class Constants {
  /** Below it, every whole number is a float, and a double: limits beyond would be rounded. */
  private static final long EXACT = 1L << 24;

  private Constants() {}

  /** An exact number. */
  public static CodeBlock number(BigDecimal number) {
    return CodeBlock.of("new $T($S)", BigDecimal.class, number.toString());
  }

  /** A whole number: an {@code int} where it is one. */
  public static CodeBlock whole(long number) {
    return number == (int) number ? CodeBlock.of("$L", number) : CodeBlock.of("$LL", number);
  }

  /** A limit as checks take it: a whole number, or the text of any other. */
  public static CodeBlock limit(BigDecimal limit) {
    Long whole = Reading.asLong(limit);
    String text = limit.toString();
    return whole != null && text.equals(whole.toString()) ? whole(whole) : CodeBlock.of("$S", text);
  }

  /**
   * The condition that a typed number stands so to a limit.
   *
   * @param operator a Java comparison, such as {@code <}
   */
  public static CodeBlock comparison(TypedValue value, String operator, BigDecimal limit) {
    Long whole = Reading.asLong(limit);
    boolean integral = value.form() == Form.INT || value.form() == Form.LONG;
    boolean exact = value.form() == Form.DOUBLE && whole != null && Math.abs(whole) < EXACT;
    if (whole != null && (integral || exact)) {
      return CodeBlock.of("$L $L $L", value.code(), operator, whole(whole));
    }
    CodeBlock constant = value.constant("limit", ClassName.get(BigDecimal.class), number(limit));
    return CodeBlock.of(
        "$T.compare($L, $L) $L 0", CheckTypes.NUMBERS, value.code(), constant, operator);
  }

  /** Whether a document can hold a value: the exponents of numbers have limits there. */
  public static boolean fitsDocument(JsonValue value) {
    try (JsonReader in = JsonReader.of(text(value).getBytes(StandardCharsets.UTF_8), Mode.STRICT)) {
      in.skipValue();
      return true;
    } catch (MalformedJsonException e) {
      return false;
    }
  }

  /** Values as the text of a JSON array. */
  public static String text(List<JsonValue> values) {
    return values.stream().map(Constants::text).collect(Collectors.joining(",", "[", "]"));
  }

  /** Strings as a literal of a JSON array. */
  public static CodeBlock texts(List<String> strings) {
    return Literals.string(
        strings.stream().map(StringText::quoted).collect(Collectors.joining(",", "[", "]")));
  }

  /** A value as JSON text. */
  public static String text(JsonValue value) {
    return CompactText.of(value, StringText::quoted);
  }
}
