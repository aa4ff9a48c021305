package io.stytchschemas.processor.vocabulary.validation;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.vocabulary.Annotation;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import io.stytchschemas.processor.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/**
 * The limits of numbers in draft-04 (validation, sections 5.1.2 and 5.1.3): "exclusive" is a
 * boolean beside them.
 */
public enum Draft4LimitKeyword implements KeywordKind {
  MINIMUM(LimitNumberKeyword.MINIMUM),
  MAXIMUM(LimitNumberKeyword.MAXIMUM),
  EXCLUSIVE_MINIMUM(LimitNumberKeyword.EXCLUSIVE_MINIMUM),
  EXCLUSIVE_MAXIMUM(LimitNumberKeyword.EXCLUSIVE_MAXIMUM);

  private final LimitNumberKeyword limit;

  Draft4LimitKeyword(LimitNumberKeyword limit) {
    this.limit = limit;
  }

  @Override
  public String keyword() {
    return limit.keyword();
  }

  @Override
  public Role role() {
    return limit.role();
  }

  @Override
  public boolean isFlag() {
    return this == EXCLUSIVE_MINIMUM || this == EXCLUSIVE_MAXIMUM;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    return switch (this) {
      case MINIMUM -> limit.readDraft4(value, in, LimitNumberKeyword.EXCLUSIVE_MINIMUM);
      case MAXIMUM -> limit.readDraft4(value, in, LimitNumberKeyword.EXCLUSIVE_MAXIMUM);
      case EXCLUSIVE_MINIMUM, EXCLUSIVE_MAXIMUM ->
          value instanceof JsonBoolean
              ? new Annotation(value)
              : in.refuse(
                  keyword(),
                  value,
                  "a boolean beside the limit in " + in.resource().dialect().name());
    };
  }
}
