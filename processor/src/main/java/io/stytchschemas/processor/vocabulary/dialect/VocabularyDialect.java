package io.stytchschemas.processor.vocabulary.dialect;

import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import io.stytchschemas.processor.json.JsonValue.JsonString;
import io.stytchschemas.processor.schema.Dialect;
import io.stytchschemas.processor.schema.Keyword;
import io.stytchschemas.processor.schema.Schema;
import io.stytchschemas.processor.schema.SchemaResource;
import io.stytchschemas.processor.vocabulary.KeywordKind;
import io.stytchschemas.processor.vocabulary.Reading;
import io.stytchschemas.processor.vocabulary.core.AnchorKeyword.Anchor;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A dialect made of keywords: a draft as published, or what a meta-schema of one's own chooses from
 * it.
 */
final class VocabularyDialect implements Dialect {
  private final SchemaReader reader;
  private final Draft draft;
  private final List<KeywordKind> keywords;
  private final Set<String> names;
  private final boolean assertsFormats;

  VocabularyDialect(
      SchemaReader reader, Draft draft, List<KeywordKind> keywords, boolean assertsFormats) {
    this.reader = reader;
    this.draft = draft;
    this.keywords = keywords;
    this.names = keywords.stream().map(KeywordKind::keyword).collect(Collectors.toSet());
    this.assertsFormats = assertsFormats;
  }

  Draft draft() {
    return draft;
  }

  @Override
  public String name() {
    return draft.name();
  }

  @Override
  public boolean containsEvaluates() {
    return draft.containsEvaluates();
  }

  boolean knows(String keyword) {
    return names.contains(keyword);
  }

  /** Whether schemas mean the same in another dialect. */
  boolean isLike(VocabularyDialect other) {
    return draft.equals(other.draft)
        && keywords.equals(other.keywords)
        && assertsFormats == other.assertsFormats;
  }

  /** Whether a schema is only the reference in it, as the letter of the older drafts has it. */
  boolean isOnlyReference(JsonObject json) {
    return draft.refHidesSiblings() && json.get("$ref") instanceof JsonString;
  }

  /** The {@code $id} of an object, if it sets a base URI. */
  @Nullable String baseId(JsonObject json) {
    String id = isOnlyReference(json) ? null : json.string(draft.idKeyword());
    return id == null || id.startsWith("#") || id.isEmpty() ? null : id;
  }

  @Override
  public Schema read(JsonValue json, SchemaResource outer) {
    Schema known = outer.file().schemaAt(json.location().pointer());
    if (known != null) {
      return known;
    }
    if (!(json instanceof JsonObject object)) {
      return add(new Schema(json, outer, Map.of()));
    }
    SchemaResource resource = reader.resourceOf(object, outer);
    return resource == outer
        ? readKeywords(object, outer)
        : ((VocabularyDialect) resource.dialect()).readKeywords(object, resource);
  }

  Schema readKeywords(JsonObject json, SchemaResource resource) {
    boolean onlyReference = isOnlyReference(json);
    Reading reading =
        new Reading(
            json, resource, reader.assertsFormats(resource, assertsFormats), reader.problems());
    Map<String, Keyword> found = new LinkedHashMap<>();
    for (KeywordKind kind : keywords) {
      JsonValue value = json.get(kind.keyword());
      if (value != null && !(onlyReference && SiblingsOfRef.areHidden(kind.keyword()))) {
        Keyword keyword = kind.read(value, reading);
        if (keyword != null) {
          found.putIfAbsent(kind.keyword(), keyword);
        }
      }
    }
    reader.unknown().note(json, resource, this);
    Schema schema = add(new Schema(json, resource, Collections.unmodifiableMap(found)));
    for (Keyword keyword : found.values()) {
      if (keyword instanceof Anchor anchor) {
        addAnchor(anchor, schema);
      }
    }
    return schema;
  }

  /**
   * The anchor of {@code $recursiveAnchor} has no name: what it means elsewhere is no reference.
   */
  private void addAnchor(Anchor anchor, Schema schema) {
    Schema first = schema.resource().addAnchor(anchor.name(), schema, anchor.dynamic());
    if (first != null && first != schema && !anchor.name().isEmpty()) {
      reader
          .problems()
          .report(Problem.ANCHOR_TWICE, schema.location(), anchor.name(), first.location());
    }
  }

  private static Schema add(Schema schema) {
    schema.resource().file().add(schema);
    return schema;
  }
}
