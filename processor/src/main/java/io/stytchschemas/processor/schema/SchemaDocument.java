package io.stytchschemas.processor.schema;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One schema file: its JSON, and every schema that was found in it. Filled while it is read. */
public final class SchemaDocument {
  private final SchemaSource source;
  private final Map<String, Schema> schemas = new LinkedHashMap<>();
  private final Map<SchemaUri, SchemaResource> resources = new LinkedHashMap<>();

  public SchemaDocument(SchemaSource source) {
    this.source = source;
  }

  public SchemaSource source() {
    return source;
  }

  public void add(Schema schema) {
    schemas.put(schema.location().pointer(), schema);
  }

  public void add(SchemaResource resource) {
    resources.putIfAbsent(resource.uri(), resource);
  }

  /** The schema that is the whole file. */
  public Schema root() {
    Schema root = schemas.get("");
    if (root == null) {
      throw new IllegalStateException(source.path() + " has not been read");
    }
    return root;
  }

  /** The schemas of the file, inner ones before those that hold them. */
  public Collection<Schema> schemas() {
    return List.copyOf(schemas.values());
  }

  public List<SchemaResource> resources() {
    return List.copyOf(resources.values());
  }

  /** The resource of this file that has a URI; null where none has. */
  public @Nullable SchemaResource resource(SchemaUri uri) {
    return resources.get(uri);
  }

  /** The schema at a JSON Pointer; null where none was read. */
  public @Nullable Schema schemaAt(String pointer) {
    return schemas.get(pointer);
  }

  /** The nearest schema around a JSON Pointer, itself excluded. */
  public @Nullable Schema enclosing(String pointer) {
    String outer = pointer;
    while (!outer.isEmpty()) {
      outer = outer.substring(0, outer.lastIndexOf('/'));
      Schema schema = schemas.get(outer);
      if (schema != null) {
        return schema;
      }
    }
    return null;
  }

  /**
   * The value at a JSON Pointer (RFC 6901) of the file, schema or not; null where there is none.
   */
  public @Nullable JsonValue valueAt(String pointer) {
    JsonValue value = source.json();
    if (pointer.isEmpty()) {
      return value;
    }
    if (!pointer.startsWith("/")) {
      return null;
    }
    for (String token : pointer.substring(1).split("/", -1)) {
      value = step(value, token.replace("~1", "/").replace("~0", "~"));
      if (value == null) {
        return null;
      }
    }
    return value;
  }

  private static @Nullable JsonValue step(JsonValue value, String token) {
    if (value instanceof JsonObject object) {
      return object.get(token);
    }
    if (value instanceof JsonArray array && token.matches("0|[1-9][0-9]{0,8}")) {
      int index = Integer.parseInt(token);
      return index < array.elements().size() ? array.elements().get(index) : null;
    }
    return null;
  }
}
