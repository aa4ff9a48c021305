package io.stytchschemas;

import java.util.List;

/** What the class of this name would be for a package with one schema of a plain type. */
public final class Schemas {
  static final Schema<List<String>> NAMES =
      SchemaLookupTest.OfTypes.schema("names.json", List.class);

  private Schemas() {}

  /** As generated. */
  public static Schema<?> get(String key) {
    if (key.equals("names.json")) {
      return NAMES;
    }
    throw new IllegalArgumentException("no schema here has the key " + key);
  }
}
