package io.stytchschemas.check.format;

/** Dates and times of RFC 3339: section 5.6 and, for durations, appendix A. */
public final class DateTimes {
  private static final int DATE_LENGTH = 10;
  private static final int MINUTES_A_DAY = 24 * 60;
  private static final int NONE = -1;

  private DateTimes() {}

  public static boolean isDateTime(String value) {
    return isDateAtStart(value)
        && Ascii.isAt(value, DATE_LENGTH, "Tt")
        && isTimeFrom(value, DATE_LENGTH + 1);
  }

  public static boolean isDate(String value) {
    return value.length() == DATE_LENGTH && isDateAtStart(value);
  }

  public static boolean isTime(String value) {
    return isTimeFrom(value, 0);
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

  private static boolean isDateAtStart(String value) {
    if (value.length() < DATE_LENGTH || value.charAt(4) != '-' || value.charAt(7) != '-') {
      return false;
    }
    int century = number(value, 0, 99);
    int yearOfCentury = number(value, 2, 99);
    int month = number(value, 5, 12);
    int day = number(value, 8, 31);
    return century >= 0
        && yearOfCentury >= 0
        && month >= 1
        && day >= 1
        && day <= daysOf(month, 100 * century + yearOfCentury);
  }

  private static int daysOf(int month, int year) {
    boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return switch (month) {
      case 2 -> leap ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  private static boolean isTimeFrom(String value, int from) {
    int hour = number(value, from, 23);
    int minute = number(value, from + 3, 59);
    int second = number(value, from + 6, 60);
    boolean clock =
        hour >= 0
            && minute >= 0
            && second >= 0
            && value.charAt(from + 2) == ':'
            && value.charAt(from + 5) == ':';
    if (!clock) {
      return false;
    }
    int end = from + 8;
    if (Ascii.isAt(value, end, ".")) {
      int fractionEnd = Ascii.skipDigits(value, end + 1);
      if (fractionEnd == end + 1) {
        return false;
      }
      end = fractionEnd;
    }
    return isOffset(value, end, 60 * hour + minute, second == 60);
  }

  /** Whether the rest is an offset; one that makes a leap second the last of a day in UTC. */
  private static boolean isOffset(String value, int from, int minuteOfDay, boolean leapSecond) {
    int offset = 0;
    if (Ascii.isAt(value, from, "Zz")) {
      if (value.length() != from + 1) {
        return false;
      }
    } else {
      int hours = number(value, from + 1, 23);
      int minutes = number(value, from + 4, 59);
      boolean numeric =
          value.length() == from + 6
              && hours >= 0
              && minutes >= 0
              && Ascii.isAt(value, from, "+-")
              && value.charAt(from + 3) == ':';
      if (!numeric) {
        return false;
      }
      offset = (60 * hours + minutes) * (value.charAt(from) == '-' ? -1 : 1);
    }
    return !leapSecond || Math.floorMod(minuteOfDay - offset, MINUTES_A_DAY) == MINUTES_A_DAY - 1;
  }

  /**
   * The two-digit number at {@code index}; {@link #NONE} if there is none, or it passes a limit.
   */
  private static int number(String value, int index, int limit) {
    if (index + 2 > value.length()
        || !Ascii.isDigit(value.charAt(index))
        || !Ascii.isDigit(value.charAt(index + 1))) {
      return NONE;
    }
    int number = 10 * (value.charAt(index) - '0') + value.charAt(index + 1) - '0';
    return number <= limit ? number : NONE;
  }
}
