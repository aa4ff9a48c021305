package io.stytchschemas.jackson;

import io.stytchschemas.Schema;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import org.jspecify.annotations.Nullable;

/** Finds the schema that a generated type carries in its constant {@code SCHEMA}. */
final class Schemas {
  private static final String CONSTANT = "SCHEMA";

  private Schemas() {}

  /**
   * The schema of {@code type}, or of the generated type that it extends or implements: a value of
   * a {@code oneOf} comes with the class of its branch. Null for types of others.
   */
  static @Nullable Schema<?> of(Class<?> type) {
    Schema<?> own = declaredBy(type);
    if (own != null || type.isPrimitive() || type.isArray()) {
      return own;
    }
    for (Class<?> implemented : type.getInterfaces()) {
      Schema<?> inherited = of(implemented);
      if (inherited != null) {
        return inherited;
      }
    }
    Class<?> parent = type.getSuperclass();
    return parent == null ? null : of(parent);
  }

  /** A class of the user may have a SCHEMA too, of another type or for another class: no match. */
  private static @Nullable Schema<?> declaredBy(Class<?> type) {
    for (Field field : type.getDeclaredFields()) {
      if (field.getName().equals(CONSTANT)
          && Modifier.isStatic(field.getModifiers())
          && Modifier.isPublic(field.getModifiers())
          && Schema.class.isAssignableFrom(field.getType())) {
        Schema<?> schema = valueOf(field);
        return schema.type() == type ? schema : null;
      }
    }
    return null;
  }

  private static Schema<?> valueOf(Field field) {
    try {
      return (Schema<?>) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(
          "Cannot access "
              + field
              + ": make the type public, and export or open its package to io.stytchschemas.jackson",
          e);
    }
  }
}
