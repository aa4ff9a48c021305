package io.stytchschemas.check.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stytchschemas.json.text.DateTimeText;
import io.stytchschemas.json.text.DurationText;

/** Dates and times of RFC 3339: section 5.6 and, for durations, appendix A. */
public final class DateTimes {
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
    byte[] text = value.getBytes(UTF_8);
    return DurationText.isDuration(text, 0, text.length);
  }
}
