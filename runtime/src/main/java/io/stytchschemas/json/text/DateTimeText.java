package io.stytchschemas.json.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Takes dates and times of RFC 3339, section 5.6, apart. What is one need not be a value of Java: a
 * leap second, more than nanoseconds, and an offset of more than 18 hours are none.
 */
public final class DateTimeText {
  private static final int DATE_LENGTH = 10;
  private static final int MINUTES_A_DAY = 24 * 60;
  private static final int MOST_OFFSET = 18 * 60;
  private static final int NANO_DIGITS = 9;

  /** In place of nanoseconds, where there is a digit beyond them. */
  private static final int FINER = -1;

  private int year;
  private int month;
  private int day;
  private int hour;
  private int minute;
  private int second;
  private int nano;

  /** In minutes. */
  private int offset;

  /** Whether the text between two places is a "date-time". */
  public boolean isDateTime(byte[] b, int start, int end) {
    int time = start + DATE_LENGTH + 1;
    return time <= end
        && (b[time - 1] | 0x20) == 't'
        && isDate(b, start, time - 1)
        && isTime(b, time, end);
  }

  /** Whether it is a "full-date". */
  public boolean isDate(byte[] b, int start, int end) {
    if (end - start != DATE_LENGTH || b[start + 4] != '-' || b[start + 7] != '-') {
      return false;
    }
    int century = twoDigits(b, start);
    int yearOfCentury = twoDigits(b, start + 2);
    year = 100 * century + yearOfCentury;
    month = twoDigits(b, start + 5);
    day = twoDigits(b, start + 8);
    return (century | yearOfCentury) >= 0 && day >= 1 && day <= daysOf(month, year);
  }

  /** None of what is no month. */
  private static int daysOf(int month, int year) {
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return switch (month) {
      case 2 -> leap ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      case 1, 3, 5, 7, 8, 10, 12 -> 31;
      default -> 0;
    };
  }

  /** Whether it is a "full-time": with an offset; a leap second only where one can be. */
  public boolean isTime(byte[] b, int start, int end) {
    int p = start + 8;
    if (p >= end || b[start + 2] != ':' || b[start + 5] != ':') {
      return false;
    }
    hour = twoDigits(b, start);
    minute = twoDigits(b, start + 3);
    second = twoDigits(b, start + 6);
    nano = 0;
    if ((hour | minute | second) < 0 || hour > 23 || minute > 59 || second > 60) {
      return false;
    }
    if (b[p] == '.') {
      int fraction = p + 1;
      p = digitsEnd(b, fraction, end);
      nano = nanos(b, fraction, p);
      if (p == fraction) {
        return false;
      }
    }
    return isOffset(b, p, end) && (second < 60 || isLastMinuteOfDay());
  }

  /** Leap seconds are the last of a day in UTC. */
  private boolean isLastMinuteOfDay() {
    return Math.floorMod(60 * hour + minute - offset, MINUTES_A_DAY) == MINUTES_A_DAY - 1;
  }

  private boolean isOffset(byte[] b, int p, int end) {
    if (end - p == 1 && (b[p] | 0x20) == 'z') {
      offset = 0;
      return true;
    }
    if (end - p != 6 || (b[p] != '+' && b[p] != '-') || b[p + 3] != ':') {
      return false;
    }
    int hours = twoDigits(b, p + 1);
    int minutes = twoDigits(b, p + 4);
    offset = (60 * hours + minutes) * (b[p] == '-' ? -1 : 1);
    return (hours | minutes) >= 0 && hours <= 23 && minutes <= 59;
  }

  /** The value of a fraction's digits in billionths. */
  private static int nanos(byte[] b, int start, int end) {
    int value = 0;
    for (int i = start; i < start + NANO_DIGITS; i++) {
      value = value * 10 + (i < end ? b[i] - '0' : 0);
    }
    for (int i = start + NANO_DIGITS; i < end; i++) {
      if (b[i] != '0') {
        return FINER;
      }
    }
    return value;
  }

  private static int digitsEnd(byte[] b, int p, int end) {
    while (p < end && QuickNumbers.isDigit(b[p])) {
      p++;
    }
    return p;
  }

  private static int twoDigits(byte[] b, int p) {
    int tens = b[p] - '0';
    int ones = b[p + 1] - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
  }

  /** The date that was taken apart. */
  LocalDate date() {
    return LocalDate.of(year, month, day);
  }

  /** The time that was taken apart; null where Java has no value for it. */
  @Nullable OffsetTime time() {
    return isTimeOfJava() ? OffsetTime.of(localTime(), zone()) : null;
  }

  /** Both; null where Java has no value for them. */
  @Nullable OffsetDateTime dateTime() {
    return isTimeOfJava() ? OffsetDateTime.of(date(), localTime(), zone()) : null;
  }

  private boolean isTimeOfJava() {
    return second < 60 && nano != FINER && Math.abs(offset) <= MOST_OFFSET;
  }

  private LocalTime localTime() {
    return LocalTime.of(hour, minute, second, nano);
  }

  private ZoneOffset zone() {
    return offset == 0 ? ZoneOffset.UTC : ZoneOffset.ofTotalSeconds(60 * offset);
  }
}
