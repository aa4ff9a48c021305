package io.stytchschemas.json;

import io.stytchschemas.check.Violations;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads one JSON document from UTF-8 bytes, on behalf of generated codecs. */
public final class JsonReader {
  /** Given by {@link #nextName} at the end of the object. */
  public static final int END = -1;

  /** Given by {@link #nextName} for a name that the schema does not have. */
  public static final int UNKNOWN = -2;

  /** What is asked of the document. */
  public enum Mode {
    /** Everything that the schema says of structure holds. */
    STRICT,
    /** As STRICT, but only the verdict counts: unchecked strings may be given as "". */
    VERDICT,
    /** As STRICT, but properties that a closed schema does not name are passed over. */
    LENIENT
  }

  private JsonReader() {}

  /** A reader that stops at the first failure, with {@link BindingFailure}. */
  public static JsonReader of(byte[] json, Mode mode) {
    throw new UnsupportedOperationException();
  }

  /** A reader that adds each failure to {@code failures}, with its pointer, and goes on. */
  public static JsonReader collecting(byte[] json, Mode mode, Violations failures) {
    throw new UnsupportedOperationException();
  }

  /** Whether a number was bound that its Java type does not hold exactly. */
  public boolean inexact() {
    throw new UnsupportedOperationException();
  }

  /** Whether a failure was collected: then no value can be made, and codecs give null. */
  public boolean failed() {
    throw new UnsupportedOperationException();
  }

  /** Checks that nothing but white space follows. */
  public void endDocument() {
    throw new UnsupportedOperationException();
  }

  /** Enters an object whose properties {@code names} lists. */
  public void beginObject(PropertyNames names) {
    throw new UnsupportedOperationException();
  }

  /**
   * The index of the next property's name, or {@link #UNKNOWN}, or {@link #END} when the object has
   * ended.
   */
  public int nextName(PropertyNames names) {
    throw new UnsupportedOperationException();
  }

  /** The name for which {@link #nextName} just gave {@link #UNKNOWN}. */
  public String unknownName() {
    throw new UnsupportedOperationException();
  }

  /** Passes over the value of an unknown property. */
  public void skipUnknown() {
    throw new UnsupportedOperationException();
  }

  /**
   * Fails for an unknown property, of an object that may have no others; passes over it when
   * lenient.
   */
  public void refuseUnknown() {
    throw new UnsupportedOperationException();
  }

  /** Enters an object that is read into {@code map}. */
  public void beginMap() {
    throw new UnsupportedOperationException();
  }

  /** The next key, checked to be new to {@code map}; null when the object has ended. */
  public @Nullable String nextKey(Map<String, ?> map) {
    throw new UnsupportedOperationException();
  }

  /** Enters an array. */
  public void beginArray() {
    throw new UnsupportedOperationException();
  }

  /** Whether the array has a further element; leaves the array when it has none. */
  public boolean nextElement() {
    throw new UnsupportedOperationException();
  }

  /** Reads a null if one is next. */
  public boolean readNull() {
    throw new UnsupportedOperationException();
  }

  public boolean readBoolean() {
    throw new UnsupportedOperationException();
  }

  public int readInt() {
    throw new UnsupportedOperationException();
  }

  public long readLong() {
    throw new UnsupportedOperationException();
  }

  public BigInteger readBigInteger() {
    throw new UnsupportedOperationException();
  }

  public float readFloat() {
    throw new UnsupportedOperationException();
  }

  public double readDouble() {
    throw new UnsupportedOperationException();
  }

  /** Reads a string whose content a check will look at. */
  public String readString() {
    throw new UnsupportedOperationException();
  }

  /** Reads a string whose content nothing checks: "" where only the verdict counts. */
  public String readUncheckedString() {
    throw new UnsupportedOperationException();
  }

  /**
   * Reads a string if it is one of {@code values}, and gives its index; else reads nothing and
   * gives UNKNOWN.
   */
  public int matchString(PropertyNames values) {
    throw new UnsupportedOperationException();
  }

  public OffsetDateTime readDateTime() {
    throw new UnsupportedOperationException();
  }

  public LocalDate readDate() {
    throw new UnsupportedOperationException();
  }

  public OffsetTime readTime() {
    throw new UnsupportedOperationException();
  }

  public Duration readDuration() {
    throw new UnsupportedOperationException();
  }

  public UUID readUuid() {
    throw new UnsupportedOperationException();
  }

  public URI readUri() {
    throw new UnsupportedOperationException();
  }

  /**
   * Reads any value as plain, immutable Java: Map, List, String, Long, BigInteger, Double,
   * BigDecimal, Boolean, null.
   */
  public @Nullable Object readValue() {
    throw new UnsupportedOperationException();
  }

  /** Reads an object as {@link #readValue} does. */
  public Map<String, @Nullable Object> readObject() {
    throw new UnsupportedOperationException();
  }

  /**
   * No less than the bytes that what was read so far, as plain values, takes as compact JSON; to be
   * subtracted from a later one.
   */
  public long compactBound() {
    throw new UnsupportedOperationException();
  }

  /** Passes over one value, which must be well-formed. */
  public void skipValue() {
    throw new UnsupportedOperationException();
  }

  /**
   * The string that the object ahead has under {@code name}, without moving; null if there is none.
   */
  public @Nullable String peekString(PropertyName name) {
    throw new UnsupportedOperationException();
  }

  /** Where the next value stands, for {@link #reset}. */
  public int mark() {
    throw new UnsupportedOperationException();
  }

  /** Goes back to a mark of the same object or array. */
  public void reset(int mark) {
    throw new UnsupportedOperationException();
  }

  /**
   * Fails for the value that is next: {@code message} says what it must be; passes over it when
   * collecting.
   */
  public void fail(String keyword, String message) {
    throw new UnsupportedOperationException();
  }
}
