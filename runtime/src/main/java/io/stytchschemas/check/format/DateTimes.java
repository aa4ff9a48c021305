package io.stytchschemas.check.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stytchschemas.json.text.DateTimeText;

/** Dates and times of RFC 3339: section 5.6 and, for durations, appendix A. */
public final class DateTimes {
  private static final int NONE = -1;

  private DateTimes() {}

  public static boolean isDateTime(String value) {
    byte[] text = value.getBytes(UTF_8);
    return new DateTimeText().isDateTime(text, 0, text.length);
  }

  public static boolean isDate(String value) {
    byte[] text = value.getBytes(UTF_8);
    return new DateTimeText().isDate(text, 0, text.length);
  }

  public static boolean isTime(String value) {
    byte[] text = value.getBytes(UTF_8);
    return new DateTimeText().isTime(text, 0, text.length);
  }

  public static boolean isDuration(String value) {
    if (!value.startsWith("P")) {
      return false;
    }
    if (value.endsWith("W")) {
      return value.length() > 2 && Ascii.skipDigits(value, 1) == value.length() - 1;
    }
    int time = value.indexOf('T');
    int dateEnd = time < 0 ? value.length() : time;
    boolean hasDate = dateEnd > 1;
    return (hasDate || time > 0)
        && (!hasDate || areUnits(value, 1, dateEnd, "YMD"))
        && (time < 0 || areUnits(value, time + 1, value.length(), "HMS"));
  }

  /** Whether a part is numbers with units: at least one, and those that follow each other. */
  private static boolean areUnits(String value, int from, int to, String units) {
    int next = NONE;
    int i = from;
    do {
      int digitsEnd = Ascii.skipDigits(value, i);
      if (digitsEnd == i || digitsEnd >= to) {
        return false;
      }
      int unit = units.indexOf(value.charAt(digitsEnd));
      if (unit < 0 || (next != NONE && unit != next)) {
        return false;
      }
      next = unit + 1;
      i = digitsEnd + 1;
    } while (i < to);
    return true;
  }
}
