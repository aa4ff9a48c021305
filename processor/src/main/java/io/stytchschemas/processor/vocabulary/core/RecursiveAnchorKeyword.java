package io.stytchschemas.processor.vocabulary.core;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.vocabulary.Annotation;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import io.stytchschemas.processor.vocabulary.Role;
import io.stytchschemas.processor.vocabulary.core.AnchorKeyword.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * {@code $recursiveAnchor} (2019-09 core, section 8.2.4.2.2): the dynamic anchor without a name.
 */
public enum RecursiveAnchorKeyword implements KeywordKind {
  RECURSIVE_ANCHOR;

  /** The name under which it stands among the dynamic anchors: no anchor can have it. */
  public static final String NAME = "";

  @Override
  public String keyword() {
    return "$recursiveAnchor";
  }

  @Override
  public Role role() {
    return Role.OTHER;
  }

  @Override
  public boolean isFlag() {
    return true;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    Boolean dynamic = in.bool(keyword(), value);
    if (dynamic == null) {
      return null;
    }
    return dynamic ? new Anchor(NAME, true) : new Annotation(value);
  }
}
