package io.stytchschemas.processor.vocabulary;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.Keyword;
import org.jspecify.annotations.Nullable;

/** A keyword of a vocabulary: its name, and how its value is read and refused. */
public interface KeywordKind {

  /** Its name in schemas. */
  String keyword();

  /** The same whatever the draft: tools ask by name alone. */
  Role role();

  /** Whether {@code false} as its value says as much as nothing. */
  default boolean isFlag() {
    return false;
  }

  /** Reads a value; null, with the problem reported, where it cannot be one. */
  @Nullable Keyword read(JsonValue value, Reading in);
}
