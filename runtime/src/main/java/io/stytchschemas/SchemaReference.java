package io.stytchschemas;

import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * What Java's serialisation keeps of a schema: the generated type that has it or, for a schema of a
 * plain type such as a list, the class {@code Schemas} of its package and its key there. Whoever
 * reads it has to have the same classes.
 */
final class SchemaReference implements Serializable {
  private static final long serialVersionUID = 1;

  private final Class<?> owner;
  private final @Nullable String key;

  private SchemaReference(Class<?> owner, @Nullable String key) {
    this.owner = owner;
    this.key = key;
  }

  /**
   * @param home a class of the package that the schema was generated for
   */
  static SchemaReference to(Schema<?> schema, Class<?> home) throws NotSerializableException {
    if (SchemaField.find(schema.type()) == schema) {
      return new SchemaReference(schema.type(), null);
    }
    try {
      String schemas = home.getPackageName() + ".Schemas";
      return new SchemaReference(Class.forName(schemas, false, home.getClassLoader()), schema.id());
    } catch (ClassNotFoundException e) {
      throw new NotSerializableException(schema + ", which no generated class has");
    }
  }

  private Object readResolve() throws InvalidObjectException {
    try {
      return key == null ? SchemaField.of(owner) : listed(owner, key);
    } catch (IllegalArgumentException | ReflectiveOperationException e) {
      InvalidObjectException failure =
          new InvalidObjectException(owner.getName() + " has this schema no longer");
      failure.initCause(e);
      throw failure;
    }
  }

  /** No method is called but one that gives a schema: streams may come from strangers. */
  private static Object listed(Class<?> schemas, String key)
      throws NoSuchMethodException, IllegalAccessException, InvocationTargetException {
    Method get = schemas.getMethod("get", String.class);
    if (get.getReturnType() != Schema.class) {
      throw new IllegalArgumentException(schemas.getName() + " lists no schemas");
    }
    return get.invoke(null, key);
  }
}
