package io.stytchschemas.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import org.jspecify.annotations.Nullable;

/** Writes one compact JSON document as UTF-8 bytes. Commas are its business, not the caller's. */
public final class JsonWriter implements AutoCloseable {

  private JsonWriter() {}

  /** A writer of a new document. */
  public static JsonWriter create() {
    throw new UnsupportedOperationException();
  }

  /** A writer whose buffer was used before and will be again: to be closed in every case. */
  public static JsonWriter borrow() {
    throw new UnsupportedOperationException();
  }

  /** Clears the buffer, and gives a borrowed writer back. */
  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }

  /** How many bytes were written. */
  public int size() {
    throw new UnsupportedOperationException();
  }

  /** The document. */
  public byte[] toByteArray() {
    throw new UnsupportedOperationException();
  }

  public void beginObject() {
    throw new UnsupportedOperationException();
  }

  public void endObject() {
    throw new UnsupportedOperationException();
  }

  public void beginArray() {
    throw new UnsupportedOperationException();
  }

  public void endArray() {
    throw new UnsupportedOperationException();
  }

  /** Writes a property's name; its value must follow. */
  public void name(PropertyName name) {
    throw new UnsupportedOperationException();
  }

  /** The same for a name that is known only now. */
  public void name(String name) {
    throw new UnsupportedOperationException();
  }

  public void writeNull() {
    throw new UnsupportedOperationException();
  }

  public void write(boolean value) {
    throw new UnsupportedOperationException();
  }

  public void write(int value) {
    throw new UnsupportedOperationException();
  }

  public void write(long value) {
    throw new UnsupportedOperationException();
  }

  public void write(float value) {
    throw new UnsupportedOperationException();
  }

  public void write(double value) {
    throw new UnsupportedOperationException();
  }

  public void write(BigInteger value) {
    throw new UnsupportedOperationException();
  }

  public void write(BigDecimal value) {
    throw new UnsupportedOperationException();
  }

  public void write(String value) {
    throw new UnsupportedOperationException();
  }

  public void write(OffsetDateTime value) {
    throw new UnsupportedOperationException();
  }

  public void write(LocalDate value) {
    throw new UnsupportedOperationException();
  }

  public void write(OffsetTime value) {
    throw new UnsupportedOperationException();
  }

  public void write(Duration value) {
    throw new UnsupportedOperationException();
  }

  /** Writes plain JSON values, as {@link JsonReader#readValue} gives them. */
  public void writeValue(@Nullable Object value) {
    throw new UnsupportedOperationException();
  }
}
