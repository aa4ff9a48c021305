package io.stytchschemas.processor.vocabulary.core;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import io.stytchschemas.processor.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/**
 * {@code $anchor} and {@code $dynamicAnchor}: plain-name fragments (2020-12 core, section 8.2.2).
 */
public enum AnchorKeyword implements KeywordKind {
  ANCHOR("$anchor", false),
  DYNAMIC_ANCHOR("$dynamicAnchor", true);

  /**
   * A plain name.
   *
   * @param dynamic whether {@code $dynamicRef} may find it from outside
   */
  public record Anchor(String name, boolean dynamic) implements Keyword {}

  private final String keyword;
  private final boolean dynamic;

  AnchorKeyword(String keyword, boolean dynamic) {
    this.keyword = keyword;
    this.dynamic = dynamic;
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
    String name = in.string(keyword, value);
    return name == null ? null : new Anchor(name, dynamic);
  }
}
