package io.stytchschemas;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The public static field in which a generated type has its schema. Reading it is all the
 * reflection there is, here and for {@link SchemaReference}.
 */
final class SchemaField {
  private static final String NAME = "SCHEMA";

  private SchemaField() {}

  /**
   * The schema of {@code type}, or of the union that it is a branch of and has it from; null for
   * types of others, even where such a type has a field of that name.
   */
  // The type was compared; a branch's schema is its union's, which Schema.of says.
  @SuppressWarnings("unchecked")
  static <T> @Nullable Schema<T> find(Class<T> type) {
    Field field;
    try {
      field = type.getField(NAME);
    } catch (NoSuchFieldException e) {
      return null;
    }
    if (!Modifier.isStatic(field.getModifiers())
        || !Schema.class.isAssignableFrom(field.getType())) {
      return null;
    }
    Schema<?> schema = valueOf(field);
    return schema != null && schema.type().isAssignableFrom(type) ? (Schema<T>) schema : null;
  }

  /** As {@link #find}, for those who are sure. */
  static <T> Schema<T> of(Class<T> type) {
    Schema<T> schema = find(type);
    if (schema == null) {
      throw new IllegalArgumentException(
          type.getName()
              + " is no type generated from a JSON Schema: it has no public static field SCHEMA."
              + " Pass a type that was generated into a package annotated with @StytchSchemas;"
              + " a schema without a type of its own is found by Schemas.get(key) of its package");
    }
    return schema;
  }

  private static @Nullable Schema<?> valueOf(Field field) {
    try {
      return (Schema<?>) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException(
          field.getDeclaringClass().getName()
              + " is not accessible: export or open its package to the module io.stytchschemas",
          e);
    }
  }
}
