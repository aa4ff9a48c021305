package io.stytchschemas.json.text;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of strings with a format: dates and times of RFC 3339, section 5.6, durations of
 * its appendix A, UUIDs of RFC 4122. Each method gives null for what is none, and for what its Java
 * type cannot hold: a leap second, more than nanoseconds, an offset of more than 18 hours, months.
 */
public final class Rfc3339 {
  private Rfc3339() {}

  /** One of the methods below. */
  public interface Format<T> {
    @Nullable T parse(byte[] b, int start, int end);
  }

  private static final int DATE_LENGTH = 10;

  public static @Nullable OffsetDateTime dateTime(byte[] b, int start, int end) {
    int time = start + DATE_LENGTH + 1;
    if (time > end || (b[time - 1] | 0x20) != 't') {
      return null;
    }
    LocalDate date = date(b, start, time - 1);
    OffsetTime rest = time(b, time, end);
    return date == null || rest == null
        ? null
        : OffsetDateTime.of(date, rest.toLocalTime(), rest.getOffset());
  }

  public static @Nullable LocalDate date(byte[] b, int start, int end) {
    if (end - start != DATE_LENGTH || b[start + 4] != '-' || b[start + 7] != '-') {
      return null;
    }
    int century = twoDigits(b, start);
    int year = twoDigits(b, start + 2);
    int month = twoDigits(b, start + 5);
    int day = twoDigits(b, start + 8);
    if ((century | year | month | day) < 0) {
      return null;
    }
    try {
      return LocalDate.of(century * 100 + year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  public static @Nullable OffsetTime time(byte[] b, int start, int end) {
    int p = start + 8;
    if (p >= end || b[start + 2] != ':' || b[start + 5] != ':') {
      return null;
    }
    int hour = twoDigits(b, start);
    int minute = twoDigits(b, start + 3);
    int second = twoDigits(b, start + 6);
    if ((hour | minute | second) < 0 || hour > 23 || minute > 59 || second > 59) {
      return null;
    }
    int nano = 0;
    if (b[p] == '.') {
      int fraction = p + 1;
      p = digitsEnd(b, fraction, end);
      nano = nanos(b, fraction, p);
    }
    ZoneOffset offset = offset(b, p, end);
    return nano < 0 || offset == null
        ? null
        : OffsetTime.of(LocalTime.of(hour, minute, second, nano), offset);
  }

  private static @Nullable ZoneOffset offset(byte[] b, int p, int end) {
    if (end - p == 1 && (b[p] | 0x20) == 'z') {
      return ZoneOffset.UTC;
    }
    if (end - p != 6 || (b[p] != '+' && b[p] != '-') || b[p + 3] != ':') {
      return null;
    }
    int hours = twoDigits(b, p + 1);
    int minutes = twoDigits(b, p + 4);
    if ((hours | minutes) < 0 || minutes > 59 || hours * 60 + minutes > 18 * 60) {
      return null;
    }
    int seconds = (hours * 60 + minutes) * 60;
    return ZoneOffset.ofTotalSeconds(b[p] == '-' ? -seconds : seconds);
  }

  /** The value of a fraction's digits in billionths; -1 if there are none, or too many. */
  private static int nanos(byte[] b, int start, int end) {
    int value = 0;
    for (int i = start; i < Math.max(start + 9, end); i++) {
      int digit = i < end ? b[i] - '0' : 0;
      if (i >= start + 9) {
        if (digit != 0) {
          return -1;
        }
      } else {
        value = value * 10 + digit;
      }
    }
    return end == start ? -1 : value;
  }

  private static int digitsEnd(byte[] b, int p, int end) {
    while (p < end && b[p] >= '0' && b[p] <= '9') {
      p++;
    }
    return p;
  }

  private static int twoDigits(byte[] b, int p) {
    int tens = b[p] - '0';
    int ones = b[p + 1] - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
  }

  /**
   * Weeks alone, or days and a time, each unit at most once and in order. Years and months have no
   * fixed length. A fraction of seconds is of ISO 8601, not of RFC 3339: it is how a Duration with
   * nanoseconds is written.
   */
  public static @Nullable Duration duration(byte[] b, int start, int end) {
    if (end - start < 3 || b[start] != 'P') {
      return null;
    }
    DurationParts parts = new DurationParts(b, start + 1, end);
    try {
      Duration weeks = parts.take('W', 7 * 86_400);
      if (weeks != null) {
        return parts.atEnd() ? weeks : null;
      }
      return parts.daysAndTime();
    } catch (ArithmeticException e) {
      return null;
    }
  }

  public static @Nullable UUID uuid(byte[] b, int start, int end) {
    if (end - start != 36
        || b[start + 8] != '-'
        || b[start + 13] != '-'
        || b[start + 18] != '-'
        || b[start + 23] != '-') {
      return null;
    }
    long faults = 0;
    long high = 0;
    long low = 0;
    for (int i = 0; i < 36; i++) {
      if (i == 8 || i == 13 || i == 18 || i == 23) {
        continue;
      }
      int digit = StringText.hex(b[start + i]);
      faults |= digit;
      if (i < 18) {
        high = (high << 4) | digit;
      } else {
        low = (low << 4) | digit;
      }
    }
    return faults < 0 ? null : new UUID(high, low);
  }
}
