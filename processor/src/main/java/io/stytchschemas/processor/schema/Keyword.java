package io.stytchschemas.processor.schema;

import java.util.List;

/** A keyword with its value, as it stands in one schema. */
public interface Keyword {

  /** Its subschemas, in order. */
  default List<Schema> subschemas() {
    return List.of();
  }

  /** Those of its subschemas that apply to the very value that the schema itself applies to. */
  default List<Schema> inPlace() {
    return List.of();
  }
}
