package io.stytchschemas.processor.vocabulary;

import io.stytchschemas.processor.schema.JsonType;
import org.jspecify.annotations.Nullable;

/** The form in which a check finds its value: a plain JSON value, or a typed one. */
public enum Form {
  /** Any plain JSON value, or one that is narrowed to the type the keyword is for. */
  PLAIN(null),
  BOOLEAN(JsonType.BOOLEAN),
  INT(JsonType.NUMBER),
  LONG(JsonType.NUMBER),
  BIG_INTEGER(JsonType.NUMBER),
  /** {@code float} and {@code double}. */
  DOUBLE(JsonType.NUMBER),
  STRING(JsonType.STRING),
  /** A {@code java.time}, UUID or URI value: its text is gone. */
  FORMATTED(JsonType.STRING),
  /** A generated enumeration of strings. */
  ENUM(JsonType.STRING),
  /** A list whose elements are equal exactly if their JSON is. */
  DISTINCT_LIST(JsonType.ARRAY),
  LIST(JsonType.ARRAY),
  MAP(JsonType.OBJECT),
  RECORD(JsonType.OBJECT);

  private final @Nullable JsonType jsonType;

  Form(@Nullable JsonType jsonType) {
    this.jsonType = jsonType;
  }

  /**
   * The JSON type of the values, as assertions tell which they are about; null where it may be any.
   */
  public @Nullable JsonType jsonType() {
    return jsonType;
  }
}
