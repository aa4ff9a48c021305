package io.stytchschemas.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import io.stytchschemas.Schema;
import io.stytchschemas.json.EnumValue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds out which types have a schema. */
final class SchemaDeserializers extends Deserializers.Base implements KeyDeserializers {
  private final Predicate<? super Class<?>> lenient;

  SchemaDeserializers(Predicate<? super Class<?>> lenient) {
    this.lenient = lenient;
  }

  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    return find(type.getRawClass());
  }

  @Override
  public @Nullable JsonDeserializer<?> findEnumDeserializer(
      Class<?> type, DeserializationConfig config, BeanDescription description) {
    return find(type);
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return Schema.find(type).isPresent();
  }

  /** Of an enumeration: other types are no strings as a whole. */
  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
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
