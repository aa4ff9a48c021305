package com.acme.auth;

import io.stytchschemas.GeneratedSchema;
import io.stytchschemas.Schema;
import io.stytchschemas.json.ValueClass;
import java.time.Instant;
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
    return List.of(Order.SCHEMA);
  }

  /**
   * The schema that has a key.
   *
   * @param key its {@code $id} as written, or its path below the root
   * @throws IllegalArgumentException if none has it
   */
  public static Schema<?> get(String key) {
    return switch (key) {
      case "order.json" -> Order.SCHEMA;
      default -> throw GeneratedSchema.unknownKey(key, all());
    };
  }

  /** For generated code alone. */
  public static final class Values {
    public static final ValueClass<Instant> INSTANT = new ValueClass<>(Instant.class, Instant::parse);

    public static final ValueClass<Money> MONEY = new ValueClass<>(Money.class, Money::new);

    private Values() {}
  }
}
