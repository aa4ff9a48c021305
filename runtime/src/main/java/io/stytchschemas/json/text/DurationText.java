package io.stytchschemas.json.text;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Takes durations apart, of RFC 3339, appendix A, and, unless they are negative, as {@link
 * Duration#toString} has them: weeks alone, or units from years to seconds, each once at most and
 * in order.
 */
public final class DurationText {
  private static final int WEEK = 604_800;

  /** In place of seconds, for years and months: they have no fixed length. */
  private static final int OPEN = 0;

  private static final int[] DATE_UNITS = {OPEN, OPEN, 86_400};
  private static final int[] TIME_UNITS = {3_600, 60, 1};

  /** Digits of a number that is a long for certain. */
  private static final int MAX_DIGITS = 18;

  private static final int NANO_DIGITS = 9;

  private final byte[] b;
  private final int end;
  private int p;

  /** A unit is left out between two others: {@code PT1H5S}. */
  private boolean hasGap;

  private boolean hasFraction;

  /** It has a fixed length, which a Duration holds. */
  private boolean fits = true;

  private long seconds;
  private long nanos;

  private DurationText(byte[] b, int start, int end) {
    this.b = b;
    this.end = end;
    p = start;
  }

  /** Whether the text between two places is a "duration" of RFC 3339. */
  public static boolean isDuration(byte[] b, int start, int end) {
    DurationText text = new DurationText(b, start, end);
    return text.isParsed() && !text.hasGap && !text.hasFraction;
  }

  /**
   * The duration of a text; null if it is none, or has years or months. Gaps and fractions are not
   * of RFC 3339: they are how a Duration is written.
   */
  public static @Nullable Duration duration(byte[] b, int start, int end) {
    DurationText text = new DurationText(b, start, end);
    return text.isParsed() && text.fits ? Duration.ofSeconds(text.seconds, text.nanos) : null;
  }

  private boolean isParsed() {
    if (p == end || b[p++] != 'P') {
      return false;
    }
    if (b[end - 1] == 'W') {
      return units("W", WEEK) && p == end;
    }
    boolean hasDate = p < end && b[p] != 'T';
    if (hasDate && !units("YMD", DATE_UNITS)) {
      return false;
    }
    boolean hasTime = p < end;
    if (hasTime) {
      p++; // the T
    }
    return hasTime ? units("HMS", TIME_UNITS) && p == end : hasDate;
  }

  /** Takes one unit or more, up to a T or the end; whether they are of these, and in order. */
  private boolean units(String letters, int... lengths) {
    int last = -1;
    do {
      int unit = unit(letters, lengths);
      if (unit <= last) {
        return false;
      }
      hasGap |= last >= 0 && unit > last + 1;
      last = unit;
    } while (p < end && b[p] != 'T');
    return true;
  }

  /** Takes a number and its unit; -1 if they are not there. */
  private int unit(String letters, int[] lengths) {
    int start = p;
    skipDigits();
    if (p == start || p == end) {
      return -1;
    }
    long number = number(start, p);
    boolean isFraction = b[p] == '.';
    if (isFraction && !takeFraction()) {
      return -1;
    }
    int unit = letters.indexOf(b[p]);
    if (unit < 0 || (isFraction && b[p] != 'S')) {
      return -1;
    }
    p++;
    add(number, lengths[unit]);
    return unit;
  }

  private boolean takeFraction() {
    int start = ++p;
    skipDigits();
    int digits = p - start;
    if (digits < 1 || digits > NANO_DIGITS || p == end) {
      return false;
    }
    nanos = number(start, p);
    for (int i = digits; i < NANO_DIGITS; i++) {
      nanos *= 10;
    }
    hasFraction = true;
    return true;
  }

  private void skipDigits() {
    while (p < end && b[p] >= '0' && b[p] <= '9') {
      p++;
    }
  }

  private void add(long number, int length) {
    try {
      seconds = Math.addExact(seconds, Math.multiplyExact(number, length));
    } catch (ArithmeticException e) {
      fits = false;
    }
    fits &= length != OPEN;
  }

  private long number(int from, int to) {
    int start = from;
    while (start < to - 1 && b[start] == '0') {
      start++;
    }
    fits &= to - start <= MAX_DIGITS;
    long value = 0;
    for (int i = start; i < to && fits; i++) {
      value = value * 10 + (b[i] - '0');
    }
    return value;
  }
}
