package io.stytchschemas.maven.site;

import io.stytchschemas.maven.site.Samples.Sample;
import io.stytchschemas.maven.text.JsonTexts;
import io.stytchschemas.processor.plan.JavaType.Chosen;
import io.stytchschemas.processor.plan.JavaType.Scalar;

/** One value of each type that has no class of ours, in JSON and in Java. */
final class Literals {
  private Literals() {}

  static String json(String text) {
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
          default -> "1";
        };
    return new Sample.Leaf(json, "…");
  }

  static Sample of(Scalar type) {
    return switch (type) {
      case BOOLEAN -> new Sample.Leaf("true", "true");
      case INT -> new Sample.Leaf("1", "1");
      case LONG -> new Sample.Leaf("1", "1L");
      case BIG_INTEGER -> new Sample.Leaf("1", "BigInteger.ONE");
      case FLOAT -> new Sample.Leaf("1.5", "1.5f");
      case DOUBLE -> new Sample.Leaf("1.5", "1.5");
      case BIG_DECIMAL -> new Sample.Leaf("1.5", "new BigDecimal(\"1.5\")");
      case STRING -> string("text");
      case DATE_TIME -> parsed("OffsetDateTime", "2026-01-31T12:00:00Z");
      case DATE -> parsed("LocalDate", "2026-01-31");
      case TIME -> parsed("OffsetTime", "12:00:00Z");
      case DURATION -> parsed("Duration", "PT15M");
      case UUID -> called("UUID.fromString", "01234567-89ab-4def-8123-456789abcdef");
      case URI -> called("URI.create", "https://example.com/");
      case CLAIMS ->
          new Sample.Leaf(
              "{\"role\": \"admin\"}", "CustomClaims.builder().set(\"role\", \"admin\").build()");
      default -> new Sample.Leaf("{}", "Map.of()");
    };
  }

  private static Sample parsed(String type, String text) {
    return called(type + ".parse", text);
  }

  private static Sample called(String method, String text) {
    return new Sample.Leaf(json(text), method + '(' + json(text) + ')');
  }
}
