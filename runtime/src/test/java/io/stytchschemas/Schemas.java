package io.stytchschemas;

import java.util.List;

/** What the class of this name would be for a package with schemas of plain types. */
public final class Schemas {
  static final Schema<List<String>> NAMES =
      SchemaLookupTest.OfTypes.schema("names.json", List.class);

  static final Schema<String> TEXT_OR_NULL =
      new SchemaLookupTest.TextCodec().nullable("text-or-null.json");

  private Schemas() {}

  /** As generated. */
  public static Schema<?> get(String key) {
    return switch (key) {
      case "names.json" -> NAMES;
      case "text-or-null.json" -> TEXT_OR_NULL;
      default -> throw new IllegalArgumentException("no schema here has the key " + key);
    };
  }
}
