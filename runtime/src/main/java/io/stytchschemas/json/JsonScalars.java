package io.stytchschemas.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stytchschemas.check.Violations;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The layer of a {@link JsonReader} that reads single values, and fails for those that are not what
 * they should be: at once, or by collecting what is wrong.
 */
abstract class JsonScalars extends JsonSkipping {
  static final String TYPE = "/type";
  static final String FORMAT = "/format";

  private static final String NO_INTEGER = "must be an integer";
  private static final String NO_NUMBER = "must be a number";

  private static final OffsetDateTime EPOCH =
      OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  final JsonReader.Mode mode;
  private @Nullable Violations failures;
  private @Nullable PointerTrack track;
  private boolean failed;

  JsonScalars(byte[] json, JsonReader.Mode mode, @Nullable Violations failures) {
    super(json);
    this.mode = mode;
    this.failures = failures;
  }

  /**
   * Whether a failure was collected: then no value can be made, and codecs give null. Not so within
   * {@link JsonReader#tryRead}, where a failure is thrown.
   */
  public final boolean failed() {
    return failed && failures != null;
  }

  /** Reads a null if one is next. */
  public final boolean readNull() {
    return byteAt(pos) == 'n' && isNull();
  }

  public final boolean readBoolean() {
    if (isTrue()) {
      return true;
    }
    if (!isFalse()) {
      fail(TYPE, "must be a boolean");
    }
    return false;
  }

  /** An integer, however it is written: {@code 1.0} is one. */
  public final int readInt() {
    long quick = quickInt();
    return (int)
        (quick == Long.MIN_VALUE ? integer(Integer.MIN_VALUE, Integer.MAX_VALUE, 32) : quick);
  }

  /** As {@link #readInt}, in the range of a long. */
  public final long readLong() {
    long quick = quickInt();
    return quick == Long.MIN_VALUE ? integer(Long.MIN_VALUE, Long.MAX_VALUE, 64) : quick;
  }

  private long integer(long min, long max, int bits) {
    int start = pos;
    if (!number()) {
      fail(TYPE, NO_INTEGER);
    } else if (isLong() && longValue() >= min && longValue() <= max) {
      return longValue();
    } else if (integer() == null) {
      failBefore(start, TYPE, NO_INTEGER);
    } else {
      failBefore(start, FORMAT, "must be an integer of " + bits + " bits");
    }
    return 0;
  }

  /** As {@link #readInt}, of any size. */
  public final BigInteger readBigInteger() {
    int start = pos;
    if (!number()) {
      fail(TYPE, NO_INTEGER);
      return BigInteger.ZERO;
    }
    BigInteger value = isLong() ? BigInteger.valueOf(longValue()) : integer();
    if (value == null) {
      failBefore(start, TYPE, NO_INTEGER);
      return BigInteger.ZERO;
    }
    return value;
  }

  /** A number, rounded to the nearest float; {@link #inexact()} tells whether it had to be. */
  public final float readFloat() {
    int start = pos;
    if (!number()) {
      fail(TYPE, NO_NUMBER);
      return 0;
    }
    float value = floatValue();
    if (Float.isInfinite(value)) {
      failBefore(start, FORMAT, "must be in the range of a float");
    }
    return value;
  }

  /** A number, rounded to the nearest double; {@link #inexact()} tells whether it had to be. */
  public final double readDouble() {
    int start = pos;
    if (!number()) {
      fail(TYPE, NO_NUMBER);
      return 0;
    }
    double value = doubleValue();
    if (Double.isInfinite(value)) {
      failBefore(start, FORMAT, "must be in the range of a double");
    }
    return value;
  }

  /** A number as it is written, down to its trailing zeros. */
  public final BigDecimal readBigDecimal() {
    if (number()) {
      return decimalValue();
    }
    fail(TYPE, NO_NUMBER);
    return BigDecimal.ZERO;
  }

  /** The text of the string that is next; null where there is none, and failures are collected. */
  final @Nullable String stringText() {
    if (byteAt(pos) == '"') {
      return string(pos + 1);
    }
    fail(TYPE, "must be a string");
    return null;
  }

  /** The text of the number that is next; null where there is none, and failures are collected. */
  final @Nullable String nextNumberText() {
    if (number()) {
      return numberText();
    }
    fail(TYPE, NO_NUMBER);
    return null;
  }

  /**
   * The digits of the integer that is next; null where there is none, and failures are collected.
   */
  final @Nullable String nextIntegerText() {
    int start = pos;
    if (!number()) {
      fail(TYPE, NO_INTEGER);
      return null;
    }
    BigInteger value = integer();
    if (value == null) {
      failBefore(start, TYPE, NO_INTEGER);
      return null;
    }
    return value.toString();
  }

  /** {@code true} or {@code false}; null where neither is next, and failures are collected. */
  final @Nullable String booleanText() {
    if (isTrue()) {
      return "true";
    }
    if (isFalse()) {
      return "false";
    }
    fail(TYPE, "must be a boolean");
    return null;
  }

  /** A string of any content. */
  public final String readString() {
    if (byteAt(pos) == '"') {
      return string(pos + 1);
    }
    fail(TYPE, "must be a string");
    return "";
  }

  /** A date and time of RFC 3339, section 5.6. */
  public final OffsetDateTime readDateTime() {
    return formatted(Rfc3339::dateTime, EPOCH, "must be a date-time of RFC 3339");
  }

  /** A date of RFC 3339. */
  public final LocalDate readDate() {
    return formatted(Rfc3339::date, LocalDate.EPOCH, "must be a date of RFC 3339");
  }

  /** A time with an offset, of RFC 3339. */
  public final OffsetTime readTime() {
    OffsetTime midnight = LocalTime.MIDNIGHT.atOffset(ZoneOffset.UTC);
    return formatted(Rfc3339::time, midnight, "must be a time of RFC 3339");
  }

  /** A duration of RFC 3339, appendix A, in weeks or in days and time. */
  public final Duration readDuration() {
    String message = "must be a duration of RFC 3339 without years and months";
    return formatted(Rfc3339::duration, Duration.ZERO, message);
  }

  /** A UUID of RFC 4122, in digits of either case. */
  public final UUID readUuid() {
    return formatted(Rfc3339::uuid, new UUID(0, 0), "must be a UUID");
  }

  private <T> T formatted(Rfc3339.Format<T> format, T none, String message) {
    int quote = pos;
    if (byteAt(quote) != '"') {
      fail(TYPE, "must be a string");
      return none;
    }
    int end = skipPlain(quote + 1);
    T value;
    if (byteAt(end) == '"') {
      pos = end + 1;
      value = format.parse(buf, quote + 1, end);
    } else {
      byte[] text = string(quote + 1).getBytes(UTF_8);
      value = format.parse(text, 0, text.length);
    }
    if (value == null) {
      failBefore(quote, FORMAT, message);
      return none;
    }
    return value;
  }

  /** A URI as {@link URI} takes it, with or without a scheme. */
  public final URI readUri() {
    int quote = pos;
    try {
      return new URI(readString());
    } catch (URISyntaxException e) {
      failBefore(quote, FORMAT, "must be a URI");
      return URI.create("");
    }
  }

  /**
   * Fails for the value that is next: {@code message} says what it must be; passes over it when
   * collecting.
   */
  public final void fail(String keyword, String message) {
    if (failures == null) {
      throw BindingFailure.INSTANCE;
    }
    int start = pos;
    skip();
    failBefore(start, keyword, message);
  }

  /** Has the next failure thrown; gives what took them until now. */
  final @Nullable Violations stopCollecting() {
    Violations collected = failures;
    failures = null;
    return collected;
  }

  /** Has failures collected again, if they were before {@link #stopCollecting}. */
  final void collectAgain(@Nullable Violations collected) {
    failures = collected;
  }

  /** Fails for the value at {@code offset}, which has been passed over. */
  final void failBefore(int offset, String keyword, String message) {
    if (failures == null) {
      throw BindingFailure.INSTANCE;
    }
    failed = true;
    if (track == null) {
      track = new PointerTrack(buf);
    }
    failures.addAt(track.pointerTo(offset), keyword, message);
  }
}
