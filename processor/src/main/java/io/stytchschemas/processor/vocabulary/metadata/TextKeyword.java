package io.stytchschemas.processor.vocabulary.metadata;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Annotation;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import io.stytchschemas.processor.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/** Keywords that hold text for people or tools and check nothing. */
public enum TextKeyword implements KeywordKind {
  SCHEMA("$schema"),
  COMMENT("$comment"),
  TITLE("title"),
  DESCRIPTION("description"),
  CONTENT_ENCODING("contentEncoding"),
  CONTENT_MEDIA_TYPE("contentMediaType");

  private final String keyword;

  TextKeyword(String keyword) {
    this.keyword = keyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }

  @Override
  public Role role() {
    return switch (this) {
      case SCHEMA -> Role.OTHER;
      case COMMENT, TITLE, DESCRIPTION -> Role.FOR_PEOPLE;
      case CONTENT_ENCODING, CONTENT_MEDIA_TYPE -> Role.ANNOTATION;
    };
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    if (this == SCHEMA) {
      return in.string(keyword, value) == null ? null : new Annotation(value);
    }
    return in.annotation(keyword, value, JsonString.class, "a string");
  }

  /** The text; null where the schema has none. */
  public @Nullable String of(Schema schema) {
    return schema.keyword(keyword) instanceof Annotation annotation
            && annotation.value() instanceof JsonString text
        ? text.value()
        : null;
  }
}
