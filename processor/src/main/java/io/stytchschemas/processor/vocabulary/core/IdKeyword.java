package io.stytchschemas.processor.vocabulary.core;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.SchemaUri;
import io.stytchschemas.processor.vocabulary.Annotation;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import io.stytchschemas.processor.vocabulary.Role;
import io.stytchschemas.processor.vocabulary.core.AnchorKeyword.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * {@code $id}, and {@code id} of draft-04. The base URI that it sets is the reader's business; here
 * stands the older meaning, a plain name behind "#" (draft-07 core, section 8.2.3), with or without
 * a URI before it, which later became {@code $anchor}.
 */
public enum IdKeyword implements KeywordKind {
  ID("$id", false),
  ID_OR_ANCHOR("$id", true),
  DRAFT_4_ID("id", true);

  private final String keyword;
  private final boolean namesAnchors;

  IdKeyword(String keyword, boolean namesAnchors) {
    this.keyword = keyword;
    this.namesAnchors = namesAnchors;
  }

  @Override
  public String keyword() {
    return keyword;
  }

  @Override
  public Role role() {
    return Role.OTHER;
  }

  /** Whether it is the spelling of draft-04, which names schemas in later drafts as well. */
  public static boolean isOfDraft4(String keyword) {
    return keyword.equals(DRAFT_4_ID.keyword);
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    String id = in.string(keyword, value);
    if (id == null) {
      return null;
    }
    String fragment = namesAnchors ? SchemaUri.parse(id).decodedFragment() : "";
    return fragment.isEmpty() || fragment.startsWith("/")
        ? new Annotation(value)
        : new Anchor(fragment, false);
  }
}
