package io.stytchschemas.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.stytchschemas.ProblemDetails;
import io.stytchschemas.Schema;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds out which types have a schema, or a form of their own. */
final class SchemaSerializers extends Serializers.Base {
  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    return type.hasRawClass(ProblemDetails.class)
        ? new SchemaSerializer<>(ProblemDetails.class, SchemaSerializers::json)
        : find(type.getRawClass());
  }

  private static <T> @Nullable JsonSerializer<T> find(Class<T> type) {
    return Schema.find(type)
        .map(schema -> new SchemaSerializer<>(schema.type(), schema::write))
        .orElse(null);
  }

  private static byte[] json(ProblemDetails problem) {
    return problem.toJson().getBytes(StandardCharsets.UTF_8);
  }
}
