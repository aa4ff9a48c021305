package io.stytchschemas.processor.schema;

import io.stytchschemas.processor.diagnostic.Location;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A schema or subschema: where it stands, and the keywords that its dialect found in it. Compared
 * by identity: two schemas of the same text are two.
 */
public final class Schema {
  private final JsonValue json;
  private final SchemaResource resource;
  private final Map<String, Keyword> keywords;
  private final SchemaDocument document;

  /**
   * @param json an object or a boolean
   * @param keywords by name, in the order in which they are evaluated
   */
  public Schema(JsonValue json, SchemaResource resource, Map<String, Keyword> keywords) {
    this.json = json;
    this.resource = resource;
    this.keywords = keywords;
    this.document = resource.file().document(json.location().pointer());
  }

  public JsonValue json() {
    return json;
  }

  public Location location() {
    return json.location();
  }

  /** The nearest enclosing schema that has its own base URI. */
  public SchemaResource resource() {
    return resource;
  }

  /** The document that it belongs to. */
  public SchemaDocument document() {
    return document;
  }

  public Collection<Keyword> keywords() {
    return keywords.values();
  }

  /** The keyword of that name; null where the schema does not have it. */
  public @Nullable Keyword keyword(String name) {
    return keywords.get(name);
  }

  /** The keyword by which it stands in the schema around it; "" where none of its document is. */
  public String keywordAround() {
    String pointer = location().pointer();
    Schema outer = document.enclosing(pointer);
    if (outer == null) {
      return "";
    }
    String below = pointer.substring(outer.location().pointer().length() + 1);
    int slash = below.indexOf('/');
    return slash < 0 ? below : below.substring(0, slash);
  }

  /** Whether this is the schema {@code false}, which nothing satisfies. */
  public boolean isNever() {
    return json instanceof JsonBoolean constant && !constant.value();
  }

  @Override
  public String toString() {
    return location().toString();
  }
}
