package io.stytchschemas.processor.vocabulary.core;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import io.stytchschemas.processor.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/**
 * {@code $ref}, {@code $dynamicRef} (2020-12 core, section 8.2.3) and {@code $recursiveRef}
 * (2019-09).
 */
public enum RefKeyword implements KeywordKind {
  REF("$ref"),
  DYNAMIC_REF("$dynamicRef"),
  RECURSIVE_REF("$recursiveRef");

  private final String keyword;

  RefKeyword(String keyword) {
    this.keyword = keyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }

  @Override
  public Role role() {
    return Role.OTHER;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    String text = in.string(keyword, value);
    return text == null ? null : new Reference(keyword, text, value.location());
  }
}
