package io.stytchschemas.processor.schema;

import io.stytchschemas.processor.json.JsonValue;

/**
 * A schema file as it was found.
 *
 * @param path its path below the schema root, with slashes; "classpath:…" for a resource
 */
public record SchemaSource(String path, JsonValue json) {

  /** The base URI of a file that has no {@code $id}: its own place. */
  public SchemaUri uri() {
    return path.startsWith("classpath:")
        ? new SchemaUri("classpath", "", '/' + path.substring("classpath:".length()), null, null)
        : new SchemaUri("file", "", '/' + path, null, null);
  }
}
