package io.stytchschemas.processor.schema;

import io.stytchschemas.json.text.JsonPointers;
import io.stytchschemas.processor.json.JsonValue;
import io.stytchschemas.processor.json.JsonValue.JsonArray;
import io.stytchschemas.processor.json.JsonValue.JsonObject;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A schema file as it was found.
 *
 * @param path its path below the schema root, with slashes; "classpath:…" for a resource
 * @param uri the URI that led to it: its base, unless it has an {@code $id}
 * @param parts the JSON Pointers of what is a document of its own in it
 */
public record SchemaSource(String path, JsonValue json, SchemaUri uri, Collection<String> parts) {

  /** A file that was found at its own place. */
  public SchemaSource(String path, JsonValue json) {
    this(path, json, List.of());
  }

  /** A file that was found at its own place, and has parts. */
  public SchemaSource(String path, JsonValue json, Collection<String> parts) {
    this(path, json, place(path), parts);
  }

  /**
   * The {@code $id} of a schema (up to draft-04, {@code id}) exactly as its file has it; null
   * without one.
   */
  public static @Nullable String idAsWritten(JsonValue json) {
    if (json instanceof JsonObject object) {
      String id = object.string("$id");
      return id == null ? object.string("id") : id;
    }
    return null;
  }

  /**
   * Whether an {@code $id} as written is a name of its file. A fragment is, if it has the form of a
   * JSON Pointer, as Stytch's have; {@code #} and {@code #name} mean a place in every file.
   */
  static boolean isName(String id) {
    return !id.startsWith("#") || isPointer(id);
  }

  static boolean isPointer(String id) {
    return id.startsWith("#/");
  }

  /** The URI of its own place, wherever it was found. */
  SchemaUri place() {
    return place(path);
  }

  private static SchemaUri place(String path) {
    return path.startsWith("classpath:")
        ? new SchemaUri("classpath", "", '/' + path.substring("classpath:".length()), null, null)
        : new SchemaUri("file", "", '/' + path, null, null);
  }

  /** The same file, found where a URI leads. */
  SchemaSource retrievedFrom(SchemaUri other) {
    return new SchemaSource(path, json, other, parts);
  }

  /**
   * The value at a JSON Pointer (RFC 6901) of the file, schema or not; null where there is none.
   */
  public @Nullable JsonValue valueAt(String pointer) {
    JsonValue value = json;
    if (pointer.isEmpty()) {
      return value;
    }
    if (!pointer.startsWith("/")) {
      return null;
    }
    for (String token : pointer.substring(1).split("/", -1)) {
      value = step(value, JsonPointers.name(token));
      if (value == null) {
        return null;
      }
    }
    return value;
  }

  /**
   * What could be schemas where a JSON Pointer leads to nothing, as far as there is a way: JSON
   * Pointers of the members of the last object on it.
   */
  public List<String> beside(String pointer) {
    String outer = pointer;
    while (!outer.isEmpty() && valueAt(outer) == null) {
      outer = outer.substring(0, Math.max(outer.lastIndexOf('/'), 0));
    }
    String place = outer;
    return valueAt(place) instanceof JsonObject object
        ? object.members().entrySet().stream()
            .filter(each -> each.getValue() instanceof JsonObject)
            .map(each -> JsonPointers.child(place, each.getKey()))
            .toList()
        : List.of();
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
