package io.stytchschemas.processor.vocabulary.metadata;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Annotation;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import io.stytchschemas.processor.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/** Keywords that hold values and check nothing. */
public enum ValueKeyword implements KeywordKind {
  DEFAULT("default"),
  EXAMPLES("examples"),
  EXAMPLE("example"),
  XML("xml"),
  EXTERNAL_DOCS("externalDocs"),
  VOCABULARY("$vocabulary");

  private final String keyword;

  ValueKeyword(String keyword) {
    this.keyword = keyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }

  @Override
  public Role role() {
    return this == DEFAULT || this == VOCABULARY ? Role.OTHER : Role.FOR_PEOPLE;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    return switch (this) {
      case EXAMPLES -> in.annotation(keyword, value, JsonArray.class, "an array of values");
      case VOCABULARY ->
          value instanceof JsonObject
              ? new Annotation(value)
              : in.refuse(keyword, value, "an object of booleans");
      case DEFAULT, EXAMPLE, XML, EXTERNAL_DOCS -> new Annotation(value);
    };
  }

  /** The value; null where the schema has none. */
  public @Nullable JsonValue of(Schema schema) {
    return schema.keyword(keyword) instanceof Annotation annotation ? annotation.value() : null;
  }
}
