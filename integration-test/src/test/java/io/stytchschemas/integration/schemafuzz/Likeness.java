package io.stytchschemas.integration.schemafuzz;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Whether what was written is what was read, but for how texts and numbers are spelt. */
enum Likeness {
  /** Nothing is missing. */
  FULL,
  /** Properties may be missing. */
  PARTIAL;

  private static final List<Function<String, Object>> MEANINGS =
      List.of(
          text -> OffsetDateTime.parse(text.toUpperCase(Locale.ROOT)).toInstant(),
          text -> OffsetTime.parse(text.toUpperCase(Locale.ROOT)),
          Likeness::duration,
          text -> text.toLowerCase(Locale.ROOT),
          URI::create);

  static Likeness of(boolean keepUnknown) {
    return keepUnknown ? FULL : PARTIAL;
  }

  boolean holds(JsonNode read, JsonNode written) {
    if (read.isObject() && written.isObject()) {
      return (this == PARTIAL || read.size() == written.size())
          && written.properties().stream()
              .allMatch(each -> holds(read.path(each.getKey()), each.getValue()));
    }
    if (read.isArray() && written.isArray()) {
      return read.size() == written.size() && elementsHold(read, written);
    }
    if (read.isNumber() && written.isNumber()) {
      return read.decimalValue().compareTo(written.decimalValue()) == 0
          || read.decimalValue().doubleValue() == written.decimalValue().doubleValue()
          || read.decimalValue().floatValue() == written.decimalValue().floatValue();
    }
    return read.equals(written)
        || (read.isString()
            && written.isString()
            && MEANINGS.stream()
                .anyMatch(meaning -> meanSame(read.asString(), written.asString(), meaning)));
  }

  private boolean elementsHold(JsonNode read, JsonNode written) {
    for (int i = 0; i < read.size(); i++) {
      if (!holds(read.get(i), written.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** A week is seven days. */
  private static Duration duration(String text) {
    return text.matches("P\\d+W")
        ? Duration.ofDays(7 * Long.parseLong(text.substring(1, text.length() - 1)))
        : Duration.parse(text);
  }

  private static boolean meanSame(String a, String b, Function<String, Object> meaning) {
    try {
      return Objects.equals(meaning.apply(a), meaning.apply(b));
    } catch (DateTimeException | IllegalArgumentException e) {
      return false;
    }
  }
}
