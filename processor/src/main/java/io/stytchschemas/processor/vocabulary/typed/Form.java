package io.stytchschemas.processor.vocabulary.typed;

import io.stytchschemas.processor.schema.JsonType;
import org.jspecify.annotations.Nullable;

/** The form in which a Java type keeps a JSON value. */
public enum Form {
  /** Null, of which everything is known beforehand. */
  NULL(JsonType.NULL),
  BOOLEAN(JsonType.BOOLEAN),
  INT(JsonType.NUMBER),
  LONG(JsonType.NUMBER),
  BIG_INTEGER(JsonType.NUMBER),
  /** {@code float} and {@code double}. */
  DOUBLE(JsonType.NUMBER),
  BIG_DECIMAL(JsonType.NUMBER),
  STRING(JsonType.STRING),
  /** Values that were made of a string of that format, and whose text is gone. */
  DATE_TIME(JsonType.STRING, "date-time"),
  DATE(JsonType.STRING, "date"),
  TIME(JsonType.STRING, "time"),
  /** {@code java.time.Duration} has fractions as well, which the format does not. */
  DURATION(JsonType.STRING),
  UUID(JsonType.STRING, "uuid"),
  /** {@code java.net.URI} takes references without a scheme, too. */
  URI(JsonType.STRING),
  /**
   * Values of a class that the user chose, which were made of a text and have kept who knows what.
   */
  CHOSEN_STRING(JsonType.STRING),
  CHOSEN_NUMBER(JsonType.NUMBER),
  CHOSEN_BOOLEAN(JsonType.BOOLEAN),
  /** A generated enumeration of strings. */
  ENUM(JsonType.STRING),
  /** A list whose elements are equal if their JSON is. */
  DISTINCT_LIST(JsonType.ARRAY),
  /** A list of plain JSON values. */
  PLAIN_LIST(JsonType.ARRAY),
  LIST(JsonType.ARRAY),
  MAP(JsonType.OBJECT),
  RECORD(JsonType.OBJECT),
  /** A record of the positions of an array, and of what follows them. */
  TUPLE(JsonType.ARRAY);

  private final JsonType jsonType;
  private final @Nullable String format;

  Form(JsonType jsonType) {
    this(jsonType, null);
  }

  Form(JsonType jsonType, @Nullable String format) {
    this.jsonType = jsonType;
    this.format = format;
  }

  /** The JSON type of the values, as assertions tell which they are about. */
  public JsonType jsonType() {
    return jsonType;
  }

  /** The format that every value has; null where no format is known. */
  public @Nullable String format() {
    return format;
  }

  /** Whether only what is written of a value tells what it is. */
  public boolean isOpaque() {
    return this == CHOSEN_NUMBER || this == CHOSEN_BOOLEAN;
  }

  /** Whether all values are JSON integers. */
  public boolean isInteger() {
    return this == INT || this == LONG || this == BIG_INTEGER;
  }
}
