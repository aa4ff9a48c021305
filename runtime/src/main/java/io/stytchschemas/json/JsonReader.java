package io.stytchschemas.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.stytchschemas.check.Violations;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document (RFC 8259) from UTF-8 bytes, on behalf of generated codecs. A byte order
 * mark at the start is passed over.
 *
 * <p>Text that is not JSON, or beyond the {@link Limits}, throws a {@link
 * io.stytchschemas.MalformedJsonException}; so does a property name that comes twice in an object,
 * wherever it is, in values passed over too. JSON that the caller's type cannot hold is a
 * <em>failure</em>: thrown as {@link BindingFailure}, or collected.
 *
 * <p>A lone surrogate, which JSON can only have as an escape, is kept and written back as one.
 */
public final class JsonReader extends JsonStructure {
  /** Given by {@link #nextName} at the end of the object. */
  public static final int END = -1;

  /** Given by {@link #nextName} for a name that the schema does not have. */
  public static final int UNKNOWN = -2;

  /** How often, on average, a byte may be read in vain by {@link #tryRead}. */
  private static final int TRIES = 100;

  private static final String TYPE = "/type";
  private static final String FORMAT = "/format";
  private static final OffsetDateTime EPOCH =
      OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  /** What is asked of the document. */
  public enum Mode {
    /** Everything that the schema says of structure holds. */
    STRICT,
    /** As STRICT, but only the verdict counts: unchecked strings may be given as "". */
    VERDICT,
    /** As STRICT, but properties that a closed schema does not name are passed over. */
    LENIENT
  }

  private final Mode mode;
  private @Nullable Violations failures;
  private long givenUp;
  private @Nullable PointerTrack track;
  private @Nullable PlainValues plainValues;
  private boolean failed;

  private JsonReader(byte[] json, Mode mode, @Nullable Violations failures) {
    super(json);
    this.mode = mode;
    this.failures = failures;
  }

  /** A reader that stops at the first failure, with {@link BindingFailure}. */
  public static JsonReader of(byte[] json, Mode mode) {
    return new JsonReader(json, mode, null);
  }

  /** A reader that adds each failure to {@code failures}, with its pointer, and goes on. */
  public static JsonReader collecting(byte[] json, Mode mode, Violations failures) {
    return new JsonReader(json, mode, failures);
  }

  /** Whether a failure was collected: then no value can be made, and codecs give null. */
  public boolean failed() {
    return failed;
  }

  /** Whether limits and unknown properties may be passed over. */
  public boolean isLenient() {
    return mode == Mode.LENIENT;
  }

  /** Checks that nothing but white space follows. */
  public void endDocument() {
    pos = skipWhite(pos);
    if (pos < buf.length) {
      throw malformed("nothing may follow the value of the document", pos);
    }
  }

  /** Enters an object whose properties {@code names} lists. */
  public void beginObject(PropertyNames names) {
    beginMap();
  }

  /**
   * The index of the next property's name, or {@link #UNKNOWN}, or {@link #END} when the object has
   * ended; then it fails for each required name that did not come.
   */
  public int nextName(PropertyNames names) {
    int index = expectedName(names);
    return index >= 0 ? index : nextNameSearched(names);
  }

  private int nextNameSearched(PropertyNames names) {
    int index = otherName(names);
    if (index == END) {
      if (!isDead() && !hasRequired(names)) {
        failMissing(names);
      }
      close();
    }
    return index;
  }

  private void failMissing(PropertyNames names) {
    for (int index : names.required()) {
      if (!has(index)) {
        String message = "must have the property \"" + names.get(index).text() + "\"";
        failBefore(pos - 1, "/required", message);
      }
    }
  }

  /** The name for which {@link #nextName} just gave {@link #UNKNOWN}. */
  public String unknownName() {
    return nameText();
  }

  /** Passes over the value of an unknown property. */
  public void skipUnknown() {
    skip();
  }

  /**
   * Fails for an unknown property, of an object that may have no others; passes over it when
   * lenient.
   */
  public void refuseUnknown() {
    if (mode == Mode.LENIENT) {
      skip();
    } else {
      fail("/additionalProperties", "must not be there: the object has no such property");
    }
  }

  /** Enters an object that is read into a map. */
  public void beginMap() {
    if (byteAt(pos) == '{') {
      open();
    } else {
      fail(TYPE, "must be an object");
      openDead();
    }
  }

  /** The next key, checked to be new to {@code map}; null when the object has ended. */
  public @Nullable String nextKey(Map<String, ?> map) {
    if (!anyName()) {
      close();
      return null;
    }
    String key = nameText();
    if (map.containsKey(key)) {
      throw duplicate(nameStart() - 1);
    }
    return key;
  }

  /** Enters an array. */
  public void beginArray() {
    if (byteAt(pos) == '[') {
      open();
    } else {
      fail(TYPE, "must be an array");
      openDead();
    }
  }

  /** Whether the array has a further element; leaves the array when it has none. */
  public boolean nextElement() {
    return element();
  }

  /** Reads a null if one is next. */
  public boolean readNull() {
    return byteAt(pos) == 'n' && isNull();
  }

  public boolean readBoolean() {
    if (isTrue()) {
      return true;
    }
    if (!isFalse()) {
      fail(TYPE, "must be a boolean");
    }
    return false;
  }

  /** An integer, however it is written: {@code 1.0} is one. */
  public int readInt() {
    long quick = quickInt();
    return (int)
        (quick == Long.MIN_VALUE ? integer(Integer.MIN_VALUE, Integer.MAX_VALUE, 32) : quick);
  }

  /** As {@link #readInt}, in the range of a long. */
  public long readLong() {
    long quick = quickInt();
    return quick == Long.MIN_VALUE ? integer(Long.MIN_VALUE, Long.MAX_VALUE, 64) : quick;
  }

  private long integer(long min, long max, int bits) {
    int start = pos;
    if (!number()) {
      fail(TYPE, "must be an integer");
    } else if (isLong() && longValue() >= min && longValue() <= max) {
      return longValue();
    } else if (integer() == null) {
      failBefore(start, TYPE, "must be an integer");
    } else {
      failBefore(start, FORMAT, "must be an integer of " + bits + " bits");
    }
    return 0;
  }

  /** As {@link #readInt}, of any size. */
  public BigInteger readBigInteger() {
    int start = pos;
    if (!number()) {
      fail(TYPE, "must be an integer");
      return BigInteger.ZERO;
    }
    BigInteger value = isLong() ? BigInteger.valueOf(longValue()) : integer();
    if (value == null) {
      failBefore(start, TYPE, "must be an integer");
      return BigInteger.ZERO;
    }
    return value;
  }

  /** A number, rounded to the nearest float; {@link #inexact} tells whether it had to be. */
  public float readFloat() {
    int start = pos;
    if (!number()) {
      fail(TYPE, "must be a number");
      return 0;
    }
    float value = floatValue();
    if (Float.isInfinite(value)) {
      failBefore(start, FORMAT, "must be in the range of a float");
    }
    return value;
  }

  /** A number, rounded to the nearest double; {@link #inexact} tells whether it had to be. */
  public double readDouble() {
    int start = pos;
    if (!number()) {
      fail(TYPE, "must be a number");
      return 0;
    }
    double value = doubleValue();
    if (Double.isInfinite(value)) {
      failBefore(start, FORMAT, "must be in the range of a double");
    }
    return value;
  }

  /** Reads a string whose content a check will look at. */
  public String readString() {
    if (byteAt(pos) == '"') {
      return string(pos + 1);
    }
    fail(TYPE, "must be a string");
    return "";
  }

  /** Reads a string whose content nothing checks: "" where only the verdict counts. */
  public String readUncheckedString() {
    if (mode != Mode.VERDICT) {
      return readString();
    }
    if (byteAt(pos) == '"') {
      skip();
    } else {
      fail(TYPE, "must be a string");
    }
    return "";
  }

  /**
   * Reads a string if it is one of {@code values}, and gives its index; else reads nothing and
   * gives UNKNOWN.
   */
  public int matchString(PropertyNames values) {
    int start = pos + 1;
    if (byteAt(pos) != '"') {
      return UNKNOWN;
    }
    int end = skipPlain(start);
    int index;
    if (byteAt(end) == '"') {
      index = values.indexOf(buf, start, end);
    } else {
      end = passString(start);
      index = hadEscape() ? values.indexOf(decode(start, end)) : values.indexOf(buf, start, end);
    }
    pos = index < 0 ? pos : end + 1;
    return index < 0 ? UNKNOWN : index;
  }

  /** A date and time of RFC 3339, section 5.6. */
  public OffsetDateTime readDateTime() {
    return formatted(Rfc3339::dateTime, EPOCH, "must be a date-time of RFC 3339");
  }

  /** A date of RFC 3339. */
  public LocalDate readDate() {
    return formatted(Rfc3339::date, LocalDate.EPOCH, "must be a date of RFC 3339");
  }

  /** A time with an offset, of RFC 3339. */
  public OffsetTime readTime() {
    OffsetTime midnight = LocalTime.MIDNIGHT.atOffset(ZoneOffset.UTC);
    return formatted(Rfc3339::time, midnight, "must be a time of RFC 3339");
  }

  /** A duration of RFC 3339, appendix A, in weeks or in days and time. */
  public Duration readDuration() {
    String message = "must be a duration of RFC 3339 without years and months";
    return formatted(Rfc3339::duration, Duration.ZERO, message);
  }

  /** A UUID of RFC 4122, in digits of either case. */
  public UUID readUuid() {
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
  public URI readUri() {
    int quote = pos;
    try {
      return new URI(readString());
    } catch (URISyntaxException e) {
      failBefore(quote, FORMAT, "must be a URI");
      return URI.create("");
    }
  }

  /**
   * Reads any value as plain, immutable Java: Map, List, String, Long, BigInteger, Double,
   * BigDecimal, Boolean, null. A number without fraction and exponent is a Long, else a BigInteger;
   * any other is a Double if the shortest text of that double is the very number, else a
   * BigDecimal, unless that has no decimal places ({@code 9007199254740993e0}): then an integer.
   */
  public @Nullable Object readValue() {
    return plainValues().read();
  }

  private PlainValues plainValues() {
    if (plainValues == null) {
      plainValues = new PlainValues(this);
    }
    return plainValues;
  }

  /** Reads any value as {@link #readValue} does; fails for null. */
  public Object readNonNullValue() {
    int start = pos;
    Object value = readValue();
    if (value == null) {
      failBefore(start, TYPE, "must not be null");
      return "";
    }
    return value;
  }

  /** Reads an object as {@link #readValue} does. */
  public Map<String, @Nullable Object> readObject() {
    if (byteAt(pos) != '{') {
      fail(TYPE, "must be an object");
      return Map.of();
    }
    return plainValues().object();
  }

  /** Passes over one value, which must be well-formed. */
  public void skipValue() {
    skip();
  }

  /**
   * The string that the object ahead has under {@code name}, without moving; null if there is none.
   */
  public @Nullable String peekString(PropertyName name) {
    if (byteAt(pos) != '{') {
      return null;
    }
    int start = setMark();
    String found = null;
    open();
    while (anyName()) {
      if (isName(name)) {
        found = byteAt(pos) == '"' ? string(pos + 1) : null;
        break;
      }
      skip();
    }
    goBack(start);
    return found;
  }

  /**
   * Where the next value stands, for {@link #reset}. One mark is kept for each open object or
   * array, the latest.
   */
  public int mark() {
    return setMark();
  }

  /**
   * Goes back to a mark in an object or array that is still open, or was when what is read since
   * failed.
   */
  public void reset(int mark) {
    goBack(mark);
  }

  /**
   * Reads the value that is next with {@code codec}; gives null, and has read nothing, where that
   * fails. Such readings within one another can take time exponential in the depth, so that what
   * may be given up is bounded: then it fails at once.
   */
  public <T> @Nullable T tryRead(Codec<? extends T> codec) {
    if (givenUp > TRIES * (long) buf.length) {
      return null;
    }
    Violations collected = failures;
    failures = null;
    int start = mark();
    try {
      return codec.read(this);
    } catch (BindingFailure e) {
      givenUp += pos - start;
      reset(start);
      return null;
    } finally {
      failures = collected;
    }
  }

  /**
   * Fails for the value that is next: {@code message} says what it must be; passes over it when
   * collecting.
   */
  public void fail(String keyword, String message) {
    if (failures == null) {
      throw BindingFailure.INSTANCE;
    }
    int start = pos;
    skip();
    failBefore(start, keyword, message);
  }

  /** Fails for the value at {@code offset}, which has been passed over. */
  private void failBefore(int offset, String keyword, String message) {
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
