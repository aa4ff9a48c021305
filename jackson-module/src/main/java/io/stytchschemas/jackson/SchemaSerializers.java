package io.stytchschemas.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.stytchschemas.ProblemDetails;
import io.stytchschemas.Schema;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds out which types have a schema, or a form of their own. */
final class SchemaSerializers extends Serializers.Base {
  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.Value format) {
    return type.hasRawClass(ProblemDetails.class)
        ? new SchemaSerializer<>(ProblemDetails.class, SchemaSerializers::json)
        : find(type.getRawClass());
  }

  private static <T> @Nullable ValueSerializer<T> find(Class<T> type) {
    return Schema.find(type)
        .map(schema -> new SchemaSerializer<>(schema.type(), schema::write))
        .orElse(null);
  }

  private static byte[] json(ProblemDetails problem) {
    return problem.toJson().getBytes(StandardCharsets.UTF_8);
  }
}
