package io.stytchschemas.processor.vocabulary.core;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import io.stytchschemas.processor.vocabulary.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code $defs}, and {@code definitions} before it: schemas for references to name. */
public enum DefsKeyword implements KeywordKind {
  DEFS("$defs"),
  DEFINITIONS("definitions");

  private record Definitions(Map<String, Schema> byName) implements Keyword {
    @Override
    public List<Schema> subschemas() {
      return List.copyOf(byName.values());
    }
  }

  private final String keyword;

  DefsKeyword(String keyword) {
    this.keyword = keyword;
  }

  @Override
  public String keyword() {
    return keyword;
  }

  @Override
  public Role role() {
    return Role.SCHEMAS_BY_NAME;
  }

  @Override
  public @Nullable Keyword read(JsonValue value, Reading in) {
    if (!(value instanceof JsonObject object)) {
      return in.refuse(keyword, value, "an object of schemas");
    }
    Map<String, Schema> byName = new LinkedHashMap<>();
    object
        .members()
        .forEach(
            (name, member) -> {
              // Authors keep notes here; what refers to one is told that it leads to nothing.
              Schema schema = in.schemaOrNote(name, member);
              if (schema != null) {
                byName.put(name, schema);
              }
            });
    return new Definitions(byName);
  }

  /** The definitions of a schema under either name, in order. */
  public static Map<String, Schema> of(Schema schema) {
    for (DefsKeyword kind : values()) {
      if (schema.keyword(kind.keyword) instanceof Definitions definitions) {
        return definitions.byName;
      }
    }
    return Map.of();
  }
}
