package io.stytchschemas.jackson;

import io.stytchschemas.Schema;
import io.stytchschemas.json.EnumValue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;

/** Finds out which types have a schema. */
final class SchemaDeserializers extends Deserializers.Base implements KeyDeserializers {
  private final Predicate<? super Class<?>> lenient;

  SchemaDeserializers(Predicate<? super Class<?>> lenient) {
    this.lenient = lenient;
  }

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return find(type.getRawClass());
  }

  @Override
  public @Nullable ValueDeserializer<?> findEnumDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return find(type.getRawClass());
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return Schema.find(type).isPresent();
  }

  /** Of an enumeration: other types are no strings as a whole. */
  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    SchemaDeserializer<?> values =
        EnumValue.class.isAssignableFrom(type.getRawClass()) ? find(type.getRawClass()) : null;
    return values == null ? null : new SchemaKeyDeserializer(values);
  }

  private <T> @Nullable SchemaDeserializer<T> find(Class<T> type) {
    return Schema.find(type)
        .map(schema -> new SchemaDeserializer<>(type, schema, lenient.test(type)))
        .orElse(null);
  }
}
