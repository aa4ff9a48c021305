package com.acme;

import io.stytchschemas.GeneratedSchema;
import io.stytchschemas.Schema;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The schemas of this package. */
@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public final class Schemas {
  private Schemas() {}

  /** All of them, unmodifiable. */
  public static List<Schema<?>> all() {
    return List.of(Locale.SCHEMA, AttestRequest.SCHEMA);
  }

  /**
   * The schema that has a key.
   *
   * @param key its {@code $id} as written, or its path below the root
   * @throws IllegalArgumentException if none has it
   */
  public static Schema<?> get(String key) {
    return switch (key) {
      case "#/components/schemas/Locale", "Locale.json" -> Locale.SCHEMA;
      case "#/components/schemas/AttestRequest", "AttestRequest.json" -> AttestRequest.SCHEMA;
      default -> throw GeneratedSchema.unknownKey(key, all());
    };
  }
}
