package io.stytchschemas.processor.schema;

import io.stytchschemas.processor.json.JsonValue;

/** A version of JSON Schema, as far as the schema model has to know it. */
public interface Dialect {

  /** Its name for people: "draft 2020-12". */
  String name();

  /**
   * Whether {@code contains} counts as evaluating the items that match, as it does from 2020-12 on.
   */
  boolean containsEvaluates();

  /** Reads a schema and, through its keywords, all subschemas; registers each with its document. */
  Schema read(JsonValue json, SchemaResource resource);
}
