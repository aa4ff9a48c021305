package io.stytchschemas.processor.vocabulary.metadata;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import io.stytchschemas.processor.vocabulary.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code contentSchema}: describes what a string encodes, and is never applied (2020-12 validation,
 * section 8.5).
 */
public enum ContentSchemaKeyword implements KeywordKind {
  CONTENT_SCHEMA;

  private record Content(Schema schema) implements Keyword {
    @Override
    public List<Schema> subschemas() {
      return List.of(schema);
    }
  }

  @Override
  public String keyword() {
    return "contentSchema";
  }

  @Override
  public Role role() {
    return Role.SCHEMA;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    Schema schema = in.schema(value);
    return schema == null ? null : new Content(schema);
  }
}
