package io.stytchschemas.processor.vocabulary.metadata;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.Annotation;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import io.stytchschemas.processor.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/** Keywords that say yes or no about a schema's use (2020-12 validation, sections 9.3 and 9.4). */
public enum FlagKeyword implements KeywordKind {
  DEPRECATED("deprecated"),
  READ_ONLY("readOnly"),
  WRITE_ONLY("writeOnly");

  private final String keyword;

  FlagKeyword(String keyword) {
    this.keyword = keyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }

  @Override
  public Role role() {
    return this == DEPRECATED ? Role.OTHER : Role.ANNOTATION;
  }

  @Override
  public boolean isFlag() {
    return true;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    return in.annotation(keyword, value, JsonBoolean.class, "a boolean");
  }

  /** Whether the schema says yes. */
  public boolean of(Schema schema) {
    return schema.keyword(keyword) instanceof Annotation annotation
        && annotation.value() instanceof JsonBoolean flag
        && flag.value();
  }
}
