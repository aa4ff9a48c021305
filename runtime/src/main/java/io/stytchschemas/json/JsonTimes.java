package io.stytchschemas.json;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;

/**
 * The layer of a {@link JsonWriter} that writes dates and times in the forms of RFC 3339, which has
 * years of four digits, offsets of whole minutes, and no duration below zero.
 */
abstract class JsonTimes extends JsonStrings {
  JsonTimes(int capacity) {
    super(capacity);
  }

  /** Writes the form of RFC 3339, seconds always there. */
  public final void write(OffsetDateTime value) {
    beginText();
    date(value.toLocalDate());
    raw('T');
    time(value.toLocalTime(), value.getOffset());
    raw('"');
  }

  /** Writes the form of RFC 3339. */
  public final void write(LocalDate value) {
    beginText();
    date(value);
    raw('"');
  }

  /** Writes the form of RFC 3339, seconds always there. */
  public final void write(OffsetTime value) {
    beginText();
    time(value.toLocalTime(), value.getOffset());
    raw('"');
  }

  public static boolean canWrite(OffsetDateTime value) {
    return isYear(value.getYear()) && isOffset(value.getOffset());
  }

  public static boolean canWrite(LocalDate value) {
    return isYear(value.getYear());
  }

  public static boolean canWrite(OffsetTime value) {
    return isOffset(value.getOffset());
  }

  public static boolean canWrite(Duration value) {
    return !value.isNegative();
  }

  private static boolean isYear(int year) {
    return year >= 0 && year <= 9999;
  }

  private static boolean isOffset(ZoneOffset offset) {
    return offset.getTotalSeconds() % 60 == 0;
  }

  private void beginText() {
    beginValue(1);
    raw('"');
  }

  private void date(LocalDate date) {
    if (!isYear(date.getYear())) {
      throw new IllegalArgumentException("the year of a date must be from 0 to 9999");
    }
    digits(date.getYear(), 4);
    raw('-');
    digits(date.getMonthValue(), 2);
    raw('-');
    digits(date.getDayOfMonth(), 2);
  }

  private void time(LocalTime time, ZoneOffset offset) {
    digits(time.getHour(), 2);
    raw(':');
    digits(time.getMinute(), 2);
    raw(':');
    digits(time.getSecond(), 2);
    int nano = time.getNano();
    if (nano != 0) {
      raw('.');
      digits(nano, 9);
      while (buf[pos - 1] == '0') {
        pos--;
      }
    }
    if (!isOffset(offset)) {
      throw new IllegalArgumentException("the offset of a time must be whole minutes");
    }
    int seconds = Math.abs(offset.getTotalSeconds());
    if (seconds == 0) {
      raw('Z');
      return;
    }
    raw(offset.getTotalSeconds() < 0 ? '-' : '+');
    digits(seconds / 3600, 2);
    raw(':');
    digits(seconds / 60 % 60, 2);
  }

  /**
   * Writes whole days as days, and all else in hours, minutes and seconds: {@code P1D} and {@code
   * PT36H} come back as they were, and a week as seven days. The form is that of RFC 3339, but for
   * fractions of seconds.
   */
  public final void write(Duration value) {
    if (!canWrite(value)) {
      throw new IllegalArgumentException("a duration must not be negative");
    }
    long days = value.toDays();
    beginValue(0);
    string(days > 0 && value.equals(Duration.ofDays(days)) ? "P" + days + 'D' : time(value));
  }

  /** RFC 3339 leaves no unit out between two others, as {@link Duration#toString} does. */
  private static String time(Duration value) {
    StringBuilder text = new StringBuilder("PT");
    long hours = value.toHours();
    boolean hasSeconds = value.toSecondsPart() + value.toNanosPart() > 0;
    if (hours > 0) {
      text.append(hours).append('H');
    }
    if (value.toMinutesPart() > 0 || (hours > 0 && hasSeconds)) {
      text.append(value.toMinutesPart()).append('M');
    }
    if (hasSeconds || value.isZero()) {
      text.append(
              BigDecimal.valueOf(value.toNanosPart(), 9)
                  .add(BigDecimal.valueOf(value.toSecondsPart()))
                  .stripTrailingZeros()
                  .toPlainString())
          .append('S');
    }
    return text.toString();
  }

  /** Writes the last {@code count} digits of a number that is not negative. */
  private void digits(int value, int count) {
    ensure(count);
    int rest = value;
    for (int i = pos + count - 1; i >= pos; i--) {
      buf[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    pos += count;
  }
}
