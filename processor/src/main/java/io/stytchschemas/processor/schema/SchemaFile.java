package io.stytchschemas.processor.schema;

import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonBoolean;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file: its JSON, every schema that was found in it, and the documents that these make up. Filled
 * while it is read, and by references that name what no keyword made a schema.
 */
public final class SchemaFile {
  private static final String WHOLE = "";

  private final SchemaSource source;
  private final Map<String, Schema> schemas = new LinkedHashMap<>();
  private final Map<SchemaUri, SchemaResource> resources = new LinkedHashMap<>();
  private final Map<String, SchemaDocument> documents = new LinkedHashMap<>();

  /** JSON Pointers of what references name and no keyword made a schema, and of all around it. */
  private final Set<String> reached = new HashSet<>();

  /** The parts that hold an identifier, by its URI; null until one is looked for. */
  private @Nullable Map<SchemaUri, Set<String>> holders;

  public SchemaFile(SchemaSource source) {
    this.source = source;
    documents.put(WHOLE, new SchemaDocument(this, WHOLE));
    source.parts().forEach(part -> documents.put(part, new SchemaDocument(this, part)));
  }

  public SchemaSource source() {
    return source;
  }

  public void add(Schema schema) {
    schemas.put(schema.location().pointer(), schema);
    schema.document().add(schema);
  }

  public void add(SchemaResource resource) {
    resources.putIfAbsent(resource.uri(), resource);
  }

  /** The document that is the file, without what is a document of its own in it. */
  public SchemaDocument whole() {
    return document(WHOLE);
  }

  /** The document to which the value at a JSON Pointer belongs. */
  public SchemaDocument document(String pointer) {
    String at = pointer;
    SchemaDocument found = documents.get(at);
    while (found == null) {
      at = at.substring(0, at.lastIndexOf('/'));
      found = documents.get(at);
    }
    return found;
  }

  /** The schema that is the whole file. */
  public Schema root() {
    return Objects.requireNonNull(schemas.get(WHOLE), () -> source.path() + " has not been read");
  }

  /** The schemas of the file, inner ones before those that hold them. */
  public Collection<Schema> schemas() {
    return List.copyOf(schemas.values());
  }

  public List<SchemaResource> resources() {
    return List.copyOf(resources.values());
  }

  /** The resource of this file that has a URI, of those that were read; null where none has. */
  public @Nullable SchemaResource resource(SchemaUri uri) {
    return resources.get(uri);
  }

  /** Whether it is no schema, but describes an API: of such only what is asked for is read. */
  boolean isDescription() {
    return ApiDescription.of(source.json()) != null;
  }

  /** Reads the parts of a description that have a URI for a schema in them, or for an anchor. */
  void readHolders(SchemaUri uri) {
    Map<SchemaUri, Set<String>> known = holders == null ? holders() : holders;
    holders = known;
    known.getOrDefault(uri, Set.of()).forEach(this::read);
  }

  private Map<SchemaUri, Set<String>> holders() {
    Map<SchemaUri, Set<String>> found = new HashMap<>();
    for (String part : isDescription() ? source.parts() : List.<String>of()) {
      JsonValue value = source.valueAt(part);
      if (value != null) {
        Identifiers.in(value, source.uri())
            .forEach(uri -> found.computeIfAbsent(uri, any -> new LinkedHashSet<>()).add(part));
      }
    }
    return found;
  }

  /** The schema at a JSON Pointer; null where none was read. */
  public @Nullable Schema schemaAt(String pointer) {
    return schemas.get(pointer);
  }

  /**
   * The schema at a JSON Pointer, read now if no keyword led to it, as happens to the value of an
   * unknown one; null where there is nothing that could be a schema.
   */
  public @Nullable Schema read(String pointer) {
    Schema known = schemas.get(pointer);
    JsonValue value = source.valueAt(pointer);
    if (known != null || !(value instanceof JsonObject || value instanceof JsonBoolean)) {
      return known;
    }
    readAround(pointer);
    SchemaResource resource = resourceAt(pointer);
    for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
      reached.add(at);
    }
    return resource.dialect().read(value, resource);
  }

  /**
   * What has an identifier sets the base URI of what it holds, and so is read before it: what is
   * asked for first must not matter.
   */
  private void readAround(String pointer) {
    String part = document(pointer).pointer();
    JsonValue value = part.equals(pointer) ? null : source.valueAt(part);
    if (value != null && isDescription() && !Identifiers.in(value, source.uri()).isEmpty()) {
      read(part);
    }
  }

  /** Whether references lead to a value, or into it, to which no keyword does. */
  public boolean isReached(String pointer) {
    return reached.contains(pointer);
  }

  /** The resource to which the value at a JSON Pointer belongs, read as a schema or not. */
  public SchemaResource resourceAt(String pointer) {
    Schema known = schemas.get(pointer);
    Schema schema = known == null ? enclosing(pointer) : known;
    return schema == null ? root().resource() : schema.resource();
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
}
