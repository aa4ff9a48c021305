package io.stytchschemas.processor.schema;

import io.stytchschemas.processor.json.JsonValue;

/**
 * A schema file as it was found.
 *
 * @param path its path below the schema root, with slashes; "classpath:…" for a resource
 * @param uri the URI that led to it: its base, unless it has an {@code $id}
 */
public record SchemaSource(String path, JsonValue json, SchemaUri uri) {

  /** A file that was found at its own place. */
  public SchemaSource(String path, JsonValue json) {
    this(path, json, place(path));
  }

  private static SchemaUri place(String path) {
    return path.startsWith("classpath:")
        ? new SchemaUri("classpath", "", '/' + path.substring("classpath:".length()), null, null)
        : new SchemaUri("file", "", '/' + path, null, null);
  }

  /** The same file, found where a URI leads. */
  SchemaSource retrievedFrom(SchemaUri other) {
    return new SchemaSource(path, json, other);
  }
}
