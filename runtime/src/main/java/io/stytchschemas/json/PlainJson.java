package io.stytchschemas.json;

import io.stytchschemas.Schema;
import java.util.Objects;

/**
 * Generated types as plain JSON values (maps, lists, strings, numbers), for mappers that know
 * nothing of schemas, but follow annotations. For generated code alone.
 */
public final class PlainJson {
  private PlainJson() {}

  /**
   * The value of a type, read as strictly as its schema reads.
   *
   * @throws io.stytchschemas.SchemaViolationException if the values are not of its schema
   * @throws IllegalArgumentException if they are of another branch of its union
   */
  public static <T> T read(Class<T> type, Object json) {
    Object value = Schema.of(type).read(bytes(json));
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException(JacksonFaults.otherBranch(type));
    }
    return type.cast(value);
  }

  private static byte[] bytes(Object json) {
    try (JsonWriter out = JsonWriter.borrow()) {
      out.writeValue(json);
      return out.toByteArray();
    }
  }

  /** What a value is in JSON. */
  public static Object write(Object value) {
    JsonReader in = JsonReader.of(bytes(value.getClass(), value), JsonReader.Mode.STRICT);
    return Objects.requireNonNull(in.readValue());
  }

  private static <T> byte[] bytes(Class<T> type, Object value) {
    return Schema.of(type).write(type.cast(value));
  }
}
