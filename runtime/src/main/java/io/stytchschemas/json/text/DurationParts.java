package io.stytchschemas.json.text;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Walks through the units of a duration's text, behind the P. */
final class DurationParts {
  /** Digits of a number that is a long for certain. */
  private static final int MAX_DIGITS = 18;

  private final byte[] b;
  private final int end;
  private int p;

  DurationParts(byte[] b, int start, int end) {
    this.b = b;
    this.end = end;
    p = start;
  }

  boolean atEnd() {
    return p == end;
  }

  /**
   * Takes a whole number of {@code unit}, if it is next.
   *
   * @throws ArithmeticException if it is more than a Duration holds
   */
  @Nullable Duration take(char unit, int seconds) {
    int digitsEnd = digitsEnd(p);
    if (digitsEnd == p || digitsEnd == end || b[digitsEnd] != unit) {
      return null;
    }
    Duration value = Duration.ofSeconds(Math.multiplyExact(number(p, digitsEnd), seconds));
    p = digitsEnd + 1;
    return value;
  }

  /** The rest as days, hours, minutes and seconds; null if it is something else. */
  @Nullable Duration daysAndTime() {
    Duration days = take('D', 86_400);
    if (atEnd() || b[p] != 'T') {
      return atEnd() ? days : null;
    }
    p++;
    Duration hours = take('H', 3_600);
    // RFC 3339 leaves no unit out between two others; ISO 8601 and java.time may: PT1H5S.
    Duration minutes = take('M', 60);
    Duration seconds = seconds();
    boolean none = hours == null && minutes == null && seconds == null;
    return none || !atEnd() ? null : sum(sum(days, hours), sum(minutes, seconds));
  }

  private @Nullable Duration seconds() {
    int digitsEnd = digitsEnd(p);
    if (digitsEnd == p || digitsEnd == end || b[digitsEnd] != '.') {
      return take('S', 1);
    }
    int fractionEnd = digitsEnd(digitsEnd + 1);
    int fractionDigits = fractionEnd - digitsEnd - 1;
    if (fractionDigits < 1 || fractionDigits > 9 || fractionEnd == end || b[fractionEnd] != 'S') {
      return null;
    }
    long nanos = number(digitsEnd + 1, fractionEnd);
    for (int i = fractionDigits; i < 9; i++) {
      nanos *= 10;
    }
    Duration value = Duration.ofSeconds(number(p, digitsEnd), nanos);
    p = fractionEnd + 1;
    return value;
  }

  private static Duration sum(@Nullable Duration one, @Nullable Duration other) {
    Duration left = one == null ? Duration.ZERO : one;
    return other == null ? left : left.plus(other);
  }

  private int digitsEnd(int from) {
    int i = from;
    while (i < end && b[i] >= '0' && b[i] <= '9') {
      i++;
    }
    return i;
  }

  private long number(int from, int to) {
    int start = from;
    while (start < to - 1 && b[start] == '0') {
      start++;
    }
    if (to - start > MAX_DIGITS) {
      throw new ArithmeticException("more than a Duration holds");
    }
    long value = 0;
    for (int i = start; i < to; i++) {
      value = value * 10 + (b[i] - '0');
    }
    return value;
  }
}
