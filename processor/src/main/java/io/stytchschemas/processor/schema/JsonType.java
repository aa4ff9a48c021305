package io.stytchschemas.processor.schema;

import org.jspecify.annotations.Nullable;

/** The types that the keyword {@code type} names, in the order of the specification. */
public enum JsonType {
  NULL("null"),
  BOOLEAN("boolean"),
  OBJECT("object"),
  ARRAY("array"),
  NUMBER("number"),
  STRING("string"),
  INTEGER("integer");

  private final String keyword;

  JsonType(String keyword) {
    this.keyword = keyword;
  }

  /** The name that {@code type} uses. */
  public String keyword() {
    return keyword;
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
