package io.stytchschemas.processor.schema;

import org.jspecify.annotations.Nullable;

/** The types that the keyword {@code type} names, in the order of the specification. */
public enum JsonType {
  NULL("null", "null"),
  BOOLEAN("boolean", "a boolean"),
  OBJECT("object", "an object"),
  ARRAY("array", "an array"),
  NUMBER("number", "a number"),
  STRING("string", "a string"),
  INTEGER("integer", "an integer");

  private final String keyword;
  private final String phrase;

  JsonType(String keyword, String phrase) {
    this.keyword = keyword;
    this.phrase = phrase;
  }

  /** The name that {@code type} uses. */
  public String keyword() {
    return keyword;
  }

  /** The name with its article, for messages. */
  public String phrase() {
    return phrase;
  }

  /** The kind of its values that JSON itself tells apart: it has but one of numbers. */
  public JsonType kind() {
    return this == INTEGER ? NUMBER : this;
  }

  public static @Nullable JsonType of(String keyword) {
    for (JsonType type : values()) {
      if (type.keyword.equals(keyword)) {
        return type;
      }
    }
    return null;
  }

  @Override
  public String toString() {
    return keyword;
  }
}
