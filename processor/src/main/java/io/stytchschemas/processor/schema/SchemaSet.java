package io.stytchschemas.processor.schema;

import io.stytchschemas.processor.diagnostic.Diagnostics;
import io.stytchschemas.processor.diagnostic.Problem;
import io.stytchschemas.processor.json.JsonValue;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of a compilation, by identifier. Resolves references (2020-12 core, section 8.2.3),
 * and reads further files as references reach them.
 */
public final class SchemaSet {

  /** Turns a file into schemas. */
  @FunctionalInterface
  public interface Reader {
    /** Null, with the problem reported, where the file is no schema. */
    @Nullable SchemaDocument read(SchemaSource source);
  }

  /** Finds the file that a URI leads to, among those that may be read. */
  @FunctionalInterface
  public interface Finder {
    /**
     * Finds the file that a URI leads to.
     *
     * @param uri absolute, without fragment
     */
    @Nullable SchemaSource find(SchemaUri uri);

    /**
     * Finds the file that a URI leads to.
     *
     * @param from the file in which the reference stands
     */
    default @Nullable SchemaSource find(SchemaUri uri, SchemaSource from) {
      return find(uri);
    }

    /**
     * Finds a file by its {@code $id} as written, among those that have been named as references.
     *
     * @param from the file in which the reference stands
     */
    default @Nullable SchemaSource findById(String id, SchemaSource from) {
      return null;
    }
  }

  private final Reader reader;
  private final Finder finder;
  private final Diagnostics problems;
  private final Map<String, SchemaDocument> documents = new LinkedHashMap<>();
  private final Map<SchemaUri, SchemaResource> resources = new LinkedHashMap<>();
  private final Map<SchemaUri, SchemaResource> alsoThere = new HashMap<>();
  private final Map<String, Schema> idsAsWritten = new LinkedHashMap<>();

  public SchemaSet(Reader reader, Finder finder, Diagnostics problems) {
    this.reader = reader;
    this.finder = finder;
    this.problems = problems;
  }

  /** Adds a file, once; null where it is no schema. */
  public @Nullable SchemaDocument add(SchemaSource source) {
    SchemaDocument known = documents.get(source.path());
    if (known != null) {
      return known;
    }
    SchemaDocument document = reader.read(source);
    if (document != null) {
      documents.put(source.path(), document);
      register(document);
    }
    return document;
  }

  private void register(SchemaDocument document) {
    resources.putIfAbsent(document.source().uri(), document.root().resource());
    for (SchemaResource resource : document.resources()) {
      SchemaResource other = resources.putIfAbsent(resource.uri(), resource);
      if (other != null && other.document() != document) {
        // Files that bundle the same schemas are no problem to each other, but to third ones.
        if (isFile(resource) && isFile(other)) {
          reportClash(resource.uri().toString(), resource, other);
        } else {
          alsoThere.putIfAbsent(resource.uri(), resource);
        }
      }
    }
    String id = idAsWritten(document.root());
    Schema other = id == null ? null : idsAsWritten.putIfAbsent(id, document.root());
    if (id != null && other != null && id.startsWith("#")) {
      reportClash(id, document.root().resource(), other.resource());
    }
  }

  private static boolean isFile(SchemaResource resource) {
    return resource.document().root().resource() == resource;
  }

  private void reportClash(String id, SchemaResource resource, SchemaResource other) {
    JsonValue at = resource.document().valueAt(resource.pointer());
    JsonValue first = other.document().valueAt(other.pointer());
    if (at != null && first != null) {
      problems.report(Problem.ID_CLASH, at.location(), id, first.location());
    }
  }

  /**
   * The {@code $id} of a schema (up to draft-04, {@code id}) exactly as its file has it; null
   * without one.
   */
  public static @Nullable String idAsWritten(Schema schema) {
    if (schema.json() instanceof JsonValue.JsonObject object) {
      String id = object.string("$id");
      return id == null && object.get("id") instanceof JsonValue.JsonString old ? old.value() : id;
    }
    return null;
  }

  public Collection<SchemaDocument> documents() {
    return List.copyOf(documents.values());
  }

  /** Every identifier by which a file can be referred to, for messages. */
  public Collection<String> identifiers() {
    return List.copyOf(idsAsWritten.keySet());
  }

  /**
   * The schema that a reference names: by {@code $id} as written where that is a fragment, else by
   * URI.
   *
   * @param from the resource in which the reference stands
   * @return null where it leads to nothing
   */
  public @Nullable Schema resolve(SchemaResource from, String reference) {
    if (reference.startsWith("#") && !from.anchors().containsKey(reference.substring(1))) {
      Schema named = idsAsWritten.get(reference);
      if (named != null) {
        return named;
      }
    }
    SchemaUri uri = from.uri().resolve(SchemaUri.parse(reference));
    SchemaResource resource = resourceAt(uri.withoutFragment(), from);
    Schema found = resource == null ? null : fragment(resource, uri.decodedFragment());
    return found == null ? namedAsWritten(reference, from) : found;
  }

  /** Whether a URI leads to a file, or to a resource in one, whatever its fragment. */
  public boolean isKnown(SchemaUri uri) {
    return resources.containsKey(uri.withoutFragment());
  }

  /**
   * The path of a file that stands beside another and is called like the last part of a URI: what
   * an author may have had in mind whose {@code $id} leads elsewhere. Null where there is none.
   */
  public @Nullable String fileBeside(SchemaResource from, SchemaUri uri) {
    String name = uri.path().substring(uri.path().lastIndexOf('/') + 1);
    if (name.isEmpty()) {
      return null;
    }
    SchemaSource here = from.document().source();
    SchemaSource there = finder.find(here.uri().resolve(SchemaUri.parse("./" + name)), here);
    return there == null || there.path().equals(here.path()) ? null : there.path();
  }

  private @Nullable Schema namedAsWritten(String id, SchemaResource from) {
    Schema known = idsAsWritten.get(id);
    if (known != null) {
      return known;
    }
    SchemaSource source = finder.findById(id, from.document().source());
    SchemaDocument document = source == null ? null : add(source);
    return document == null ? null : document.root();
  }

  private @Nullable SchemaResource resourceAt(SchemaUri uri, SchemaResource from) {
    if (uri.equals(from.uri())) {
      return from;
    }
    SchemaResource own = from.document().resource(uri);
    if (own != null) {
      return own;
    }
    SchemaResource known = resources.get(uri);
    if (known != null && isFile(known)) {
      return known;
    }
    SchemaSource source = finder.find(uri, from.document().source());
    SchemaDocument document = source == null ? null : add(source.retrievedFrom(uri));
    if (document != null) {
      // A file of that URI stands above what others bundle.
      resources.put(uri, document.root().resource());
      return document.root().resource();
    }
    SchemaResource other = alsoThere.remove(uri);
    if (known != null && other != null) {
      reportClash(uri.toString(), other, known);
    }
    return known;
  }

  private static @Nullable Schema fragment(SchemaResource resource, String fragment) {
    if (!fragment.isEmpty() && !fragment.startsWith("/")) {
      return resource.anchors().get(fragment);
    }
    SchemaDocument document = resource.document();
    String pointer = resource.pointer() + fragment;
    Schema schema = document.schemaAt(pointer);
    return schema != null ? schema : readAt(document, pointer);
  }

  /**
   * A reference may name what no keyword made a schema, such as the value of an unknown keyword.
   */
  private static @Nullable Schema readAt(SchemaDocument document, String pointer) {
    JsonValue value = document.valueAt(pointer);
    if (!(value instanceof JsonValue.JsonObject || value instanceof JsonValue.JsonBoolean)) {
      return null;
    }
    Schema outer = document.enclosing(pointer);
    SchemaResource resource = outer == null ? document.root().resource() : outer.resource();
    return resource.dialect().read(value, resource);
  }
}
