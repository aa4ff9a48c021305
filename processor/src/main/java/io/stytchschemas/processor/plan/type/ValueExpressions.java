package io.stytchschemas.processor.plan.type;

import com.palantir.javapoet.CodeBlock;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import io.stytchschemas.processor.json.JsonValue.JsonNumber;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Chosen;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import io.stytchschemas.processor.vocabulary.Constants;
import io.stytchschemas.processor.vocabulary.Reading;
import io.stytchschemas.processor.vocabulary.check.Literals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** JSON values of schemas as expressions of a component's type. */
final class ValueExpressions {
  private static final int UUID_LENGTH = 36;

  /** What documents may have, too; an exponent can stand for any number of them. */
  private static final int MOST_DIGITS = 1_000;

  private ValueExpressions() {}

  /** Null where the value is not of the type, or would take more than an expression. */
  static @Nullable CodeBlock of(JavaType type, JsonValue value) {
    if (type instanceof Chosen chosen) {
      return chosen(chosen, value);
    }
    if (!(type instanceof Scalar scalar)) {
      return null;
    }
    if (value instanceof JsonBoolean bool) {
      return scalar == Scalar.BOOLEAN || scalar == Scalar.PLAIN
          ? CodeBlock.of("$L", bool.value())
          : null;
    }
    return value instanceof JsonNumber number
        ? number(scalar, number.value())
        : value instanceof JsonString string ? text(scalar, string.value()) : null;
  }

  /** What the user's class makes of the text; that it takes the text is the user's to see to. */
  private static @Nullable CodeBlock chosen(Chosen type, JsonValue value) {
    String text =
        switch (type.json()) {
          case STRING -> value instanceof JsonString string ? string.value() : null;
          case INTEGER -> value instanceof JsonNumber number ? digits(number.value()) : null;
          case NUMBER -> value instanceof JsonNumber ? Constants.text(value) : null;
          case BOOLEAN -> value instanceof JsonBoolean ? Constants.text(value) : null;
          case OBJECT -> value instanceof JsonObject ? Constants.text(value) : null;
          case ARRAY -> value instanceof JsonArray ? Constants.text(value) : null;
          case NULL -> null;
        };
    return text == null
        ? null
        : CodeBlock.of("$T.$N.of($L)", type.values(), type.constant(), Literals.string(text));
  }

  private static @Nullable String digits(BigDecimal value) {
    BigInteger whole = Reading.whole(value, MOST_DIGITS);
    return whole == null ? null : whole.toString();
  }

  private static @Nullable CodeBlock number(Scalar type, BigDecimal value) {
    Long whole = Reading.asLong(value);
    return switch (type) {
      case INT -> whole != null && whole == whole.intValue() ? CodeBlock.of("$L", whole) : null;
      case LONG -> whole == null ? null : CodeBlock.of("$LL", whole);
      case PLAIN -> plain(value, whole);
      case BIG_INTEGER -> {
        String digits = digits(value);
        yield digits == null ? null : CodeBlock.of("new $T($S)", BigInteger.class, digits);
      }
      case BIG_DECIMAL -> Constants.number(value);
      case FLOAT -> fits(value, value.floatValue()) ? CodeBlock.of("$Lf", value.toString()) : null;
      case DOUBLE -> fits(value, value.doubleValue()) ? decimal(value) : null;
      default -> null;
    };
  }

  /**
   * As documents give it: digits alone as a whole number, all else as a {@code Double}, if exact.
   */
  private static @Nullable CodeBlock plain(BigDecimal value, @Nullable Long whole) {
    if (value.scale() == 0) {
      return number(whole == null ? Scalar.BIG_INTEGER : Scalar.LONG, value);
    }
    double rounded = value.doubleValue();
    boolean exact =
        fits(value, rounded) && new BigDecimal(Double.toString(rounded)).compareTo(value) == 0;
    return exact ? decimal(value) : null;
  }

  /** Whether javac takes the literal: it refuses one that is rounded to infinity or to zero. */
  private static boolean fits(BigDecimal value, double rounded) {
    return Double.isFinite(rounded) && (rounded != 0 || value.signum() == 0);
  }

  /** A literal with a point or an exponent, for an integer's may be too large. */
  private static CodeBlock decimal(BigDecimal value) {
    String text = value.toString();
    return CodeBlock.of("$L", value.scale() == 0 ? text + ".0" : text);
  }

  private static @Nullable CodeBlock text(Scalar type, String text) {
    return switch (type) {
      case STRING, PLAIN -> Literals.string(text);
      case DATE_TIME -> parsed(OffsetDateTime.class, "parse", OffsetDateTime::parse, text);
      case DATE -> parsed(LocalDate.class, "parse", LocalDate::parse, text);
      case TIME -> parsed(OffsetTime.class, "parse", OffsetTime::parse, text);
      case DURATION -> parsed(Duration.class, "parse", Duration::parse, text);
      case UUID ->
          text.length() == UUID_LENGTH
              ? parsed(UUID.class, "fromString", UUID::fromString, text)
              : null;
      case URI -> parsed(URI.class, "create", URI::create, text);
      default -> null;
    };
  }

  private static @Nullable CodeBlock parsed(
      Class<?> type, String method, Function<String, ?> parse, String text) {
    try {
      return type.isInstance(parse.apply(text))
          ? CodeBlock.of("$T.$L($L)", type, method, Literals.string(text))
          : null;
    } catch (DateTimeException | IllegalArgumentException e) {
      return null; // Not of the format: a default that checks nothing may say anything.
    }
  }
}
