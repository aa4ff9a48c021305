package io.stytchschemas.maven.site.sample;

import io.stytchschemas.maven.site.sample.Samples.Sample;
import io.stytchschemas.maven.text.JsonTexts;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import io.stytchschemas.processor.json.JsonValue.JsonNull;
import io.stytchschemas.processor.json.JsonValue.JsonNumber;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import io.stytchschemas.processor.plan.JavaType;
import io.stytchschemas.processor.plan.JavaType.Chosen;
import io.stytchschemas.processor.plan.JavaType.Scalar;
import java.math.BigDecimal;

/** One value of each type that has no class of ours, in JSON and in Java. */
public final class Literals {
  private Literals() {}

  public static String json(String text) {
    return JsonTexts.quoted(text);
  }

  static Sample string(String text) {
    return new Sample.Leaf(json(text), json(text));
  }

  /** What the class takes is its own affair: a value that the JSON type has. */
  static Sample of(Chosen type) {
    String json =
        switch (type.json()) {
          case STRING -> json("text");
          case BOOLEAN -> "true";
          case OBJECT -> "{}";
          case ARRAY -> "[]";
          default -> "1";
        };
    return new Sample.Leaf(json, "…");
  }

  static Sample of(Scalar type) {
    return switch (type) {
      case BOOLEAN -> new Sample.Leaf("true", "true");
      case INT, LONG, BIG_INTEGER -> number(type, BigDecimal.ONE);
      case FLOAT, DOUBLE, BIG_DECIMAL -> number(type, new BigDecimal("1.5"));
      case STRING -> string("text");
      case DATE_TIME -> text(type, "2026-01-31T12:00:00Z");
      case DATE -> text(type, "2026-01-31");
      case TIME -> text(type, "12:00:00Z");
      case DURATION -> text(type, "PT15M");
      case UUID -> text(type, "01234567-89ab-4def-8123-456789abcdef");
      case URI -> text(type, "https://example.com/");
      case CLAIMS ->
          new Sample.Leaf(
              "{\"role\": \"admin\"}", "CustomClaims.builder().set(\"role\", \"admin\").build()");
      default -> new Sample.Leaf("{}", "Map.of()");
    };
  }

  /** A value that the schema names; what Java has no short word for, it leaves out. */
  static Sample of(JavaType type, JsonValue named) {
    if (named instanceof JsonString string) {
      return text(type, string.value());
    }
    if (named instanceof JsonNumber number) {
      return number(type, number.value());
    }
    String json = JsonTexts.of(named);
    boolean isWord = named instanceof JsonBoolean || named instanceof JsonNull;
    return new Sample.Leaf(json, isWord ? json : "…");
  }

  static Sample number(JavaType type, BigDecimal value) {
    String json = value.toString();
    boolean isWhole = value.scale() == 0;
    String java = "…";
    if (type instanceof Scalar scalar) {
      java =
          switch (scalar) {
            case INT -> isWhole ? json : "…";
            case LONG -> isWhole ? json + 'L' : "…";
            case BIG_INTEGER -> isWhole ? "new BigInteger(" + json(json) + ')' : "…";
            case FLOAT -> json + 'f';
            case DOUBLE -> isWhole ? json + ".0" : json;
            case BIG_DECIMAL -> "new BigDecimal(" + json(json) + ')';
            default -> "…";
          };
    }
    return new Sample.Leaf(json, java);
  }

  private static Sample text(JavaType type, String value) {
    String json = json(value);
    String java = "…";
    if (type instanceof Scalar scalar) {
      java =
          switch (scalar) {
            case STRING, PLAIN -> json;
            case DATE_TIME -> "OffsetDateTime.parse(" + json + ')';
            case DATE -> "LocalDate.parse(" + json + ')';
            case TIME -> "OffsetTime.parse(" + json + ')';
            case DURATION -> "Duration.parse(" + json + ')';
            case UUID -> "UUID.fromString(" + json + ')';
            case URI -> "URI.create(" + json + ')';
            default -> "…";
          };
    }
    return new Sample.Leaf(json, java);
  }
}
