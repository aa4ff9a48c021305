package io.stytchschemas.integration.support;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Whether what was written is what was read, but for the spellings that docs/types.md lists. */
public enum Likeness {
  /** Nothing is missing. */
  FULL,
  /** Properties may be missing. */
  PARTIAL;

  private static final String TIME =
      "(\\d{4}-\\d\\d-\\d\\d[Tt])?\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)";
  private static final String UUID = "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}";

  public static Likeness of(boolean keepUnknown) {
    return keepUnknown ? FULL : PARTIAL;
  }

  public boolean holds(JsonNode read, JsonNode written) {
    if (read.isObject() && written.isObject()) {
      return (this == PARTIAL || read.size() == written.size())
          && written.properties().stream()
              .allMatch(
                  each ->
                      read.has(each.getKey()) && holds(read.get(each.getKey()), each.getValue()));
    }
    if (read.isArray() && written.isArray()) {
      return read.size() == written.size() && elementsHold(read, written);
    }
    if (read.isNumber() && written.isNumber()) {
      return isOne(read.decimalValue(), written.decimalValue());
    }
    return read.equals(written)
        || (read.isString()
            && written.isString()
            && isSpelling(read.asString(), written.asString()));
  }

  private boolean elementsHold(JsonNode read, JsonNode written) {
    for (int i = 0; i < read.size(); i++) {
      if (!holds(read.get(i), written.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOne(BigDecimal read, BigDecimal written) {
    return read.compareTo(written) == 0
        || new BigDecimal(Double.toString(read.doubleValue())).compareTo(written) == 0
        || isNearestFloat(read, written);
  }

  /** In nine digits at most; Float.toString is not always the shortest text before JDK 19. */
  private static boolean isNearestFloat(BigDecimal read, BigDecimal written) {
    return read.floatValue() == written.floatValue()
        && written.stripTrailingZeros().precision() <= 9;
  }

  private static boolean isSpelling(String read, String written) {
    return (read.matches(UUID) && read.toLowerCase(Locale.ROOT).equals(written))
        || (read.matches(TIME) && time(read).equals(written))
        || isDuration(read, written);
  }

  /** In capitals, without zeros at the end of a fraction, and with Z for no offset. */
  private static String time(String text) {
    return text.toUpperCase(Locale.ROOT)
        .replaceFirst("(\\.\\d*?)0+(?=[Z+-])", "$1")
        .replaceFirst("\\.(?=[Z+-])", "")
        .replaceFirst("[+-]00:00$", "Z");
  }

  private static boolean isDuration(String read, String written) {
    try {
      return duration(read).equals(duration(written));
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** A week is seven days. */
  private static Duration duration(String text) {
    return text.matches("P\\d+W")
        ? Duration.ofDays(7 * Long.parseLong(text.substring(1, text.length() - 1)))
        : Duration.parse(text);
  }
}
