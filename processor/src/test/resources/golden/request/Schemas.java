package com.acme;

import io.stytchschemas.Schema;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The schemas of this package.
 */
@NullMarked
@Generated("io.stytchschemas.processor.StytchSchemasProcessor")
public final class Schemas {
  private Schemas() {
  }

  /**
   * {@return all of them, unmodifiable}
   */
  public static List<Schema<?>> all() {
    List<Schema<?>> all = new ArrayList<>();
    all.add(LocaleCodec.SCHEMA);
    all.add(AttestRequestCodec.SCHEMA);
    return List.copyOf(all);
  }

  /**
   * {@return the schema that has a key}
   *
   * @param key its {@code $id} as written, or its path below the root
   * @throws IllegalArgumentException if none has it
   */
  public static Schema<?> get(String key) {
    return switch (key) {
      case "#/components/schemas/Locale", "Locale.json" -> LocaleCodec.SCHEMA;
      case "#/components/schemas/AttestRequest", "AttestRequest.json" -> AttestRequestCodec.SCHEMA;
      default -> throw new IllegalArgumentException("no schema here has the key " + key);
    };
  }
}
